// What can happen to a person. Each struct is one type of event: its body as JSON, here and in the log.
// The person, the author and the place (where there is one) are columns of the event itself.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/json.h"

namespace domdom::people {

// {"birthYear":1960,"groups":["workers"]}; the event's place is where they live.
struct PersonEnrolled {
    static constexpr const char* kType = "person.enrolled";
    int birth_year = 0;
    std::vector<std::string> groups;
    json::object body() const;
    static Result<PersonEnrolled> parse(const Fields& fields, int newest_year);
};

// {}; the event's place is the new one.
struct PersonMoved {
    static constexpr const char* kType = "person.moved";
};

// {"group":"students","from":"2026-09-05","until":null}
struct PersonGrouped {
    static constexpr const char* kType = "person.grouped";
    std::string group;
    Date from;
    std::optional<Date> until;
    json::object body() const;
    static Result<PersonGrouped> parse(const Fields& fields);
};

// {"organisation":uuid,"from":"2026-09-05","until":null}; also "person.left", which repeats `from` of what it
// ends.
struct PersonJoined {
    static constexpr const char* kType = "person.joined";
    static constexpr const char* kLeftType = "person.left";
    Uuid organisation;
    Date from;
    std::optional<Date> until;
    json::object body() const;
    static Result<PersonJoined> parse(const Fields& fields);
};

// {"fact":"owns-smartphone","value":true}
struct FactRecorded {
    static constexpr const char* kType = "fact.recorded";
    std::string fact;
    bool value = false;
    json::object body() const;
    static Result<FactRecorded> parse(const Fields& fields);
};

// {"text":"consent-2026-1/1","language":"vi","on":"2026-11-24","by":"self"}; "guardian" when a parent or
// guardian agreed for someone under age. Who that is stands nowhere. Older records have no "by": it was the
// person.
struct ConsentGiven {
    static constexpr const char* kType = "consent.given";
    std::string text;  // id and version of the text that was read out
    std::string language;
    Date on;
    bool by_guardian = false;
    json::object body() const;
    static Result<ConsentGiven> parse(const Fields& fields);
};

// {"on":"2026-11-24"}: nothing new about their learning is recorded from here on, until consent is given
// again.
struct ConsentWithdrawn {
    static constexpr const char* kType = "consent.withdrawn";
    Date on;
    json::object body() const;
    static Result<ConsentWithdrawn> parse(const Fields& fields);
};

// {}: names and notes are gone; what was counted stays counted.
struct PersonErased {
    static constexpr const char* kType = "person.erased";
};

// {"organisation":uuid,"name":"…","kind":"school"}; the event's place is where it is.
struct OrganisationFounded {
    static constexpr const char* kType = "organisation.founded";
    Uuid organisation;
    std::string name;
    std::string kind;  // agency, school, enterprise
    json::object body() const;
    static Result<OrganisationFounded> parse(const Fields& fields);
};

// Groups that are told, not computed from the birth year.
bool is_told_group(std::string_view group);

}  // namespace domdom::people
