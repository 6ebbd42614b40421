// The rows of open classes. Private to this folder.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/json.h"
#include "base/result.h"
#include "base/uuid.h"
#include "log/log.h"

namespace domdom::classroom {

// Where a class is: a page of a lesson, counted from 1.
struct Spot {
    std::string course, lesson;
    int page = 1;
};

struct Class {
    Uuid id, place, account;
    Uuid session = {};      // planned fieldwork that it is part of; nil: none
    std::string code = {};  // six digits, in use once
    Spot spot = {};
    int64_t opened_at = 0;
    int64_t version = 0;  // grows with every change to the class or a seat
};

// What a phone says of itself; each report stands for the whole.
struct Practising {
    std::string scenario, level;
    int presses = 0;
    int slips = 0;  // wrong presses since the last right one
    int hints = 0;
    std::string ended;  // "goal", "lost", or empty: going on
    bool operator==(const Practising&) const = default;
};
struct Report {
    int page = 1;
    bool hand = false;  // asks for help
    std::optional<Practising> practising;
};

struct Seat {
    Uuid of;  // the class
    int number = 0;
    Uuid person;         // the learner signed in on it; nil: nobody
    std::string called;  // as whoever has no card wants to be called; may be empty
    Report report;
    int64_t moved_at = 0;  // when it last got on
};

// The newest first.
Result<std::vector<Class>> open_classes(store::Connection& db);
Result<std::optional<Class>> find_class(store::Connection& db, const Uuid& id);
Result<std::optional<Class>> find_class_by_code(store::Connection& db, std::string_view code);
Result<std::vector<Seat>> seats_of(store::Connection& db, const Uuid& id);
// By the digest of the token that its phone keeps.
Result<std::optional<Seat>> find_seat(store::Connection& db, std::string_view digest);

// Inside a writing job, all of them. kConflict beyond kOpenMax; the code is chosen here.
Result<> open_class(log::Writing& writing, Class& made);
Result<> move_class(log::Writing& writing, const Uuid& id, const Spot& spot);
Result<> end_class(log::Writing& writing, const Uuid& id);
// The lowest free number. kConflict when the room is full.
Result<Seat> take_seat(log::Writing& writing, const Uuid& id, std::string_view digest, const Uuid& person,
                       const std::string& called);
// kNotFound once the class has ended.
Result<> report(log::Writing& writing, std::string_view digest, const Uuid& person, const Report& report);
Result<> leave_seat(log::Writing& writing, std::string_view digest);

}  // namespace domdom::classroom
