package org.saradnja.base.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@Configuration(proxyBeanMethods = false)
class Routes {

  @Bean
  WebMvcRegistrations routesByBeginning() {
    return new WebMvcRegistrations() {
      @Override
      public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new RoutesByBeginning();
      }
    };
  }

  /** A page goes out in one piece; with the usual 8 KB each costs several calls of the system. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> wholePages() {
    return factory ->
        factory.addConnectorCustomizers(
            connector -> connector.setProperty("socket.appWriteBufSize", "65536"));
  }
}
