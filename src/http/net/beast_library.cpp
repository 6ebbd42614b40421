// Boost.Beast, compiled once; every other unit only declares it.
#include <boost/beast/src.hpp>
