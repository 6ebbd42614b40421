-- One record a request, each with an id of its own: what a phone sends when it has one thing to say.
local people, at, session = {}, 0, nil
local thread_count = 0

function setup(thread)
  thread:set("number", thread_count)
  thread_count = thread_count + 1
end

function init(args)
  for line in io.lines("build/bench/w3.people") do people[#people + 1] = line end
  session = {}
  for line in io.lines("build/bench/w3.session") do
    local name, value = line:match("^(%S+): (.*)$")
    session[name] = value
  end
  math.randomseed(os.time() + number * 7919)
  prefix = string.format("%08x-%04x-7%03x-8%03x-", os.time(), math.random(0, 65535), number, math.random(0, 4095))
end

local skills = { "payment.qr", "safety.otp", "safety.calls", "communication.video-call", "information.search" }

function request()
  at = at + 1
  local id = prefix .. string.format("%012x", at)
  local body = string.format(
    '{"items":[{"id":"%s","type":"task.observed","occurredAt":"%s","body":{"person":"%s","skill":"%s","help":"%s"}}]}',
    id, session.day, people[math.random(#people)], skills[at % #skills + 1], at % 3 == 0 and "with-help" or "alone")
  return wrk.format("POST", "/api/v1/outbox", {
    ["Content-Type"] = "application/json",
    ["Cookie"] = session.cookie,
    ["X-CSRF-Token"] = session.csrf,
  }, body)
end

local refused = 0
function response(status, headers, body)
  if status ~= 200 or not body:find('"receipt"', 1, true) then
    refused = refused + 1
    if refused <= 3 then io.stderr:write("refused: ", status, " ", body, "\n") end
  end
end
