package org.saradnja.base.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Every answer of the API carries the digest of its content as ETag; an unchanged one is 304. */
@Configuration(proxyBeanMethods = false)
class ApiTags {

  @Bean
  FilterRegistrationBean<ShallowEtagHeaderFilter> etags() {
    var registration = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
    registration.addUrlPatterns("/api/*");
    return registration;
  }
}
