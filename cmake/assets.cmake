# The files inside the binary: the web application, the compiled content, the API's description. What has not
# been built yet is left out, so that C++ alone builds too.
find_program(NODE node REQUIRED)
set(DOMDOM_WEB_DIR ${CMAKE_SOURCE_DIR}/web/build CACHE PATH "The built web application")
set(DOMDOM_CONTENT_DIR ${CMAKE_SOURCE_DIR}/build/content CACHE PATH "The compiled content")
set(api_description ${CMAKE_SOURCE_DIR}/src/http/openapi.json)
file(GLOB_RECURSE asset_files CONFIGURE_DEPENDS ${DOMDOM_WEB_DIR}/* ${DOMDOM_CONTENT_DIR}/*)
set(assets_out ${CMAKE_BINARY_DIR}/assets)
add_custom_command(OUTPUT ${assets_out}/assets.cpp ${assets_out}/assets.bin
  COMMAND ${NODE} ${CMAKE_SOURCE_DIR}/scripts/embed.mjs ${assets_out} ${DOMDOM_WEB_DIR}=/
    ${DOMDOM_CONTENT_DIR}=/api/v1/content ${api_description}=/api/v1/openapi.json
  DEPENDS ${CMAKE_SOURCE_DIR}/scripts/embed.mjs ${asset_files} ${api_description}
  COMMENT "Packing the web application and the content" VERBATIM)
add_library(domdom_assets STATIC ${assets_out}/assets.cpp)
set_source_files_properties(${assets_out}/assets.cpp PROPERTIES OBJECT_DEPENDS ${assets_out}/assets.bin)
