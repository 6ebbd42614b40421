# CMake 3.25 asks for a description of every system; WASI has no shared libraries and nothing else to say.
set_property(GLOBAL PROPERTY TARGET_SUPPORTS_SHARED_LIBS FALSE)
