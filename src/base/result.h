// Errors as values. A function that can fail returns Result<T>; the caller writes `auto x = TRY(f());`.
//
// An Error is written for a person: what was wrong, where (file, row, field), how to mend it.
// It never carries anyone's name, number or other personal data, since it reaches logs.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <variant>

#include "base/assert.h"

namespace domdom {

// The closed set of ways to fail. http/problem.cpp maps each to one status.
enum class Code {
    kInvalid,          // the input is wrong; sending it again will not help
    kUnauthenticated,  // sign in first
    kForbidden,        // signed in, but outside one's rights
    kNotFound,
    kConflict,  // valid by itself, but not with what is already there
    kTooLarge,
    kTooMany,      // failed sign-ins, or a rate limit
    kBusy,         // try again later; nothing was done
    kStorageFull,  // the disk is full; nothing was done
    kStorage,      // the store failed
    kNewerStore,   // written by a newer version of the program
    kLocked,       // another process holds the store
    kInternal,     // a broken invariant inside one request
};

struct Error {
    Code code = Code::kInternal;
    std::string what;
    std::string where = {};
    std::string mend = {};
    int64_t retry_after_s = 0;  // 0: the usual for the code
    // For a page that says it in the reader's own language: a stable name ("workbook-locked"), and what its
    // words are about ("row": "3"). Empty where nobody says it so.
    std::string kind = {};
    std::map<std::string, std::string> about = {};

    // "file.csv, row 3: what. mend", the one clear line that a command prints.
    std::string line() const {
        std::string text = where.empty() ? what : where + ": " + what;
        return mend.empty() ? text : text + " (" + mend + ")";
    }
    Error as(std::string name, std::map<std::string, std::string> details = {}) && {
        kind = std::move(name);
        about.merge(details);
        return std::move(*this);
    }
    bool operator==(const Error&) const = default;
};

inline Error invalid(std::string what, std::string where = {}, std::string mend = {}) {
    return {Code::kInvalid, std::move(what), std::move(where), std::move(mend)};
}

struct Done {
    bool operator==(const Done&) const = default;
};

template <typename T = Done>
class [[nodiscard]] Result {
  public:
    // Implicit on purpose: `return value;` and `return invalid("…");` both read as sentences.
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}
    Result() requires std::is_same_v<T, Done> : state_(std::in_place_index<0>) {}

    bool ok() const { return state_.index() == 0; }
    explicit operator bool() const { return ok(); }

    T& value() & { return ASSERT_ok(), std::get<0>(state_); }
    const T& value() const& { return ASSERT_ok(), std::get<0>(state_); }
    T&& value() && { return ASSERT_ok(), std::get<0>(std::move(state_)); }
    const Error& error() const {
        ASSERT(!ok());
        return std::get<1>(state_);
    }
    Error take_error() { return std::get<1>(std::move(state_)); }

    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

  private:
    void ASSERT_ok() const {
        if (!ok()) std::fprintf(stderr, "a result was used that is an error: %s\n", error().line().c_str());
        ASSERT(ok());
    }
    std::variant<T, Error> state_;
};

}  // namespace domdom

// The value of an expression, or return its error from this function.
#define TRY(expression) DOMDOM_TRY(expression, DOMDOM_JOIN(try_result_, __COUNTER__))
#define DOMDOM_JOIN(a, b) DOMDOM_JOIN_NOW(a, b)
#define DOMDOM_JOIN_NOW(a, b) a##b
#define DOMDOM_TRY(expression, name)              \
    __extension__({                               \
        auto name = (expression);                 \
        if (!name.ok()) return name.take_error(); \
        std::move(name).value();                  \
    })
