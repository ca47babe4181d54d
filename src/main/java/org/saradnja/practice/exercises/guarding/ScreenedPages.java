package org.saradnja.practice.exercises.guarding;

import org.saradnja.base.practice.PracticeOnly;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
@PracticeOnly
class ScreenedPages implements WebMvcConfigurer {

  private final Screening screening;

  ScreenedPages(Screening screening) {
    this.screening = screening;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(screening).excludePathPatterns("/assets/**", "/error");
  }
}
