// What was sent, as the store keeps it: by sign-up, with no name, number or word of it. Not computed from
// events: each row is a claim, so that of several servers one sends.
#pragma once

#include <map>
#include <vector>

#include "log/log.h"
#include "reminders/due.h"

namespace domdom::reminders {

using SaidOf = std::map<Uuid, std::vector<Said>>;  // by sign-up, in the order of their numbers
Result<SaidOf> load_said(store::Connection& db, const Uuid& session);
// A new one. False where the sign-up has one of this number already.
Result<bool> claim(store::Connection& db, const fieldwork::SignUp& one, const Said& said);
// What became of it: state, next_ms and tries.
Result<> settle(store::Connection& db, const Uuid& sign_up, const Said& said);
// How many were tried and did not go, of sessions ahead.
Result<int64_t> count_waiting(store::Connection& db, int64_t now_ms);
// Deletes what was sent for sessions that were kSignUpKeptDays ago.
Result<> expire_reminders(log::Log& log);

}  // namespace domdom::reminders
