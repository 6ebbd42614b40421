-- The same bytes for the bare loop, which reads none of them.
dofile("bench/w3.lua")
function response() end
