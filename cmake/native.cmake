# The program, its unit tests and its benchmarks.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(OpenSSL REQUIRED)
pkg_check_modules(SQLITE REQUIRED IMPORTED_TARGET sqlite3)
pkg_check_modules(POSTGRES REQUIRED IMPORTED_TARGET libpq)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(FMT REQUIRED IMPORTED_TARGET fmt)
pkg_check_modules(CMARK REQUIRED IMPORTED_TARGET libcmark)
pkg_check_modules(QRENCODE REQUIRED IMPORTED_TARGET libqrencode)

add_compile_options(-Wall -Wextra -Wconversion -Wshadow -Wnon-virtual-dtor -Wimplicit-fallthrough -Werror
  -fstack-protector-strong -fstack-clash-protection -fcf-protection -fpch-preprocess -fPIE -fvisibility=hidden)
add_compile_definitions(_GLIBCXX_ASSERTIONS BOOST_ASIO_SEPARATE_COMPILATION BOOST_BEAST_SEPARATE_COMPILATION
  BOOST_ASIO_NO_DEPRECATED)
add_link_options(-pie -Wl,-z,relro,-z,now)
if(CMAKE_BUILD_TYPE STREQUAL "Release")
  # Assertions stay on in release: a broken invariant must stop before it is written down.
  set(CMAKE_CXX_FLAGS_RELEASE "-O2 -g1")
  # g++ 12 is wrong about these once it inlines strings and vectors; the sanitizers of the debug build know better.
  add_compile_options(-Wno-free-nonheap-object -Wno-maybe-uninitialized)
  add_compile_definitions(_FORTIFY_SOURCE=3)
endif()
# g++ 12 sees overlaps and overflows in std::string where there are none (GCC bugs 105651, 105329).
add_compile_options(-Wno-restrict -Wno-stringop-overflow)
if(DOMDOM_SANITIZE)
  set(CMAKE_CXX_FLAGS_DEBUG "-O1 -g1")
  add_compile_options(-fsanitize=${DOMDOM_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${DOMDOM_SANITIZE})
endif()
find_program(MOLD mold)
if(MOLD)
  add_link_options(-fuse-ld=mold)
endif()
include_directories(src)

module_sources(engine_sources engine)
list(FILTER engine_sources EXCLUDE REGEX "/wasm_[a-z_]*\\.cpp$")
if(engine_sources)
  add_library(domdom_engine STATIC ${engine_sources})
  target_compile_options(domdom_engine PRIVATE -fno-exceptions -fno-rtti)
  # Prints what the engine makes of random practices; tests/engine/compare.mjs asks the same of engine.wasm.
  add_executable(engine_traces EXCLUDE_FROM_ALL tests/engine/trace_outcomes.cpp)
  target_link_libraries(engine_traces PRIVATE domdom_engine)
endif()

include(cmake/assets.cmake)

module_sources(core_sources base store log places people access learning practice skills fieldwork plans rights simulation http)
list(FILTER core_sources EXCLUDE REGEX "/content_main\\.cpp$")
add_library(domdom_core STATIC ${core_sources})
target_precompile_headers(domdom_core PRIVATE src/base/precompiled.h)
target_link_libraries(domdom_core PUBLIC $<TARGET_NAME_IF_EXISTS:domdom_engine> PkgConfig::SQLITE PkgConfig::POSTGRES PkgConfig::SODIUM PkgConfig::FMT
  PkgConfig::CMARK PkgConfig::QRENCODE boost_json domdom_assets Threads::Threads)

# The content compiler stands by itself, for the program embeds what it writes: domdom_content content build/content
file(GLOB content_sources CONFIGURE_DEPENDS src/base/*.cpp src/learning/content_*.cpp)
list(FILTER content_sources EXCLUDE REGEX "_test\\.cpp$")
add_executable(domdom_content EXCLUDE_FROM_ALL ${content_sources} src/skills/framework.cpp src/skills/evidence.cpp
  src/rights/rules.cpp)
target_link_libraries(domdom_content PRIVATE domdom_engine PkgConfig::SODIUM PkgConfig::FMT PkgConfig::CMARK boost_json)

module_sources(net_sources http/net)
if(net_sources)
  add_library(domdom_net STATIC ${net_sources})
  target_link_libraries(domdom_net PUBLIC domdom_core OpenSSL::SSL)
endif()

module_sources(cli_sources cli)
if(cli_sources)
  list(FILTER cli_sources EXCLUDE REGEX "/main\\.cpp$")
  # The example's lists of units become part of the program.
  foreach(list before since lineage)
    string(TOUPPER ${list} name)
    file(READ example/places_${list}.csv PLACES_${name})
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS example/places_${list}.csv)
  endforeach()
  configure_file(cmake/example.cpp.in ${CMAKE_BINARY_DIR}/example.cpp @ONLY)
  add_library(domdom_cli STATIC ${cli_sources} ${CMAKE_BINARY_DIR}/example.cpp)
  target_compile_definitions(domdom_cli PUBLIC DOMDOM_VERSION="${PROJECT_VERSION}")
  target_precompile_headers(domdom_cli REUSE_FROM domdom_core)
  target_link_libraries(domdom_cli PUBLIC domdom_core $<TARGET_NAME_IF_EXISTS:domdom_net>)
  if(EXISTS ${CMAKE_SOURCE_DIR}/src/cli/main.cpp)
    add_executable(domdom src/cli/main.cpp)
    target_link_libraries(domdom PRIVATE domdom_cli)
  endif()
endif()

find_package(GTest)
if(GTest_FOUND)
  file(GLOB_RECURSE test_sources CONFIGURE_DEPENDS src/*_test.cpp)
  add_executable(domdom_tests EXCLUDE_FROM_ALL ${test_sources})
  target_precompile_headers(domdom_tests REUSE_FROM domdom_core)
  target_compile_definitions(domdom_tests PRIVATE DOMDOM_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  target_link_libraries(domdom_tests PRIVATE $<TARGET_NAME_IF_EXISTS:domdom_cli> domdom_core $<TARGET_NAME_IF_EXISTS:domdom_net> GTest::gmock GTest::gtest GTest::gtest_main rapidcheck)
endif()

# Built by `make bench` alone: the references that run beside ours, and what is timed inside a process.
add_executable(bench_bare_loop EXCLUDE_FROM_ALL bench/bare_loop.cpp)
target_link_libraries(bench_bare_loop PRIVATE domdom_net)
add_executable(bench_append EXCLUDE_FROM_ALL bench/append.cpp)
target_link_libraries(bench_append PRIVATE domdom_cli)
