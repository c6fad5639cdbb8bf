# SPDX-License-Identifier: GPL-3.0-or-later
# One static library per layer or part of a layer. Its public headers are reachable only as
# "<path>/<header>" and only by targets that name it in USES, so an include that goes against the
# order of the layers does not compile (src/README.md has the order, tests/layers the proof).
#
#   add_layer(domain_base PATH domain/base PURE SOURCES a.cpp HEADERS a.h USES other_layer LINKS lib)
#
# HEADERS are public; a header that is not listed is private to its folder. PURE forbids clock,
# floating point and every library but std (cmake/pure.h).
function(add_layer name)
  cmake_parse_arguments(PARSE_ARGV 1 L "PURE" "PATH" "SOURCES;HEADERS;USES;LINKS;HIDES")
  if(NOT L_PATH)
    set(L_PATH "${name}")
  endif()
  set(root "${CMAKE_BINARY_DIR}/layers/${name}")
  foreach(header IN LISTS L_HEADERS)
    set(forward "${root}/${L_PATH}/${header}")
    file(CONFIGURE OUTPUT "${forward}"
         CONTENT "#pragma once\n#include \"${CMAKE_CURRENT_SOURCE_DIR}/${header}\"\n" @ONLY)
    list(APPEND forwards "${forward}")
  endforeach()
  add_library(${name} STATIC ${L_SOURCES})
  target_sources(${name} PUBLIC FILE_SET HEADERS BASE_DIRS "${root}" FILES ${forwards})
  target_link_libraries(${name} PUBLIC ${L_USES} ${L_LINKS} PRIVATE project_warnings ${L_HIDES})
  if(L_PURE)
    target_compile_options(${name} PRIVATE -include ${CMAKE_SOURCE_DIR}/cmake/pure.h)
  endif()
  set_target_properties(${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON LINKER_LANGUAGE CXX)
endfunction()
