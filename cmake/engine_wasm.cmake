# The engine as one WebAssembly module without imports: build/wasm/engine.wasm.
# No bulk memory or other later features of WebAssembly: phones of 2020 run it.
module_sources(engine_sources engine)
add_executable(engine ${engine_sources})
set_target_properties(engine PROPERTIES SUFFIX ".wasm")
target_include_directories(engine PRIVATE src)
target_compile_options(engine PRIVATE -Wall -Wextra -Wconversion -Wshadow -Wnon-virtual-dtor -Werror
  -Oz -flto -fno-exceptions -fno-rtti -fvisibility=hidden)
target_link_options(engine PRIVATE -Oz -flto -mexec-model=reactor -Wl,--strip-all -Wl,--gc-sections
  -Wl,-z,stack-size=131072)
