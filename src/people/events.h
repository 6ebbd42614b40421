// What can happen to a person. Each struct is one type of event: its body as JSON, here and in the log.
// The person, the author and the place (where there is one) are columns of the event itself.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/json.h"

namespace domdom::people {

// {"birthYear":1960,"groups":["workers"],"residentialGroup":uuid}; the event's place is the commune where
// they live, and their residential group, which may be missing, lies in it.
struct PersonEnrolled {
    static constexpr const char* kType = "person.enrolled";
    int birth_year = 0;
    std::vector<std::string> groups;
    Uuid residential_group;
    json::object body() const;
    static Result<PersonEnrolled> parse(const Fields& fields, int newest_year);
};

// {"import":uuid}: entered by mistake. What was recorded about nobody else is taken back from the figures.
struct PersonUnenrolled {
    static constexpr const char* kType = "person.unenrolled";
};

// A list was imported into the event's place: where it came from, on what ground it may be used, and what
// became of its rows. No name, nothing of the file. Also "people.import-undone", with those who were taken
// back as `enrolled` and those who stay as `left`.
// {"import":uuid,"title":"…","basis":"…","rows":120,"enrolled":100,"known":15,"left":5}
struct PeopleImported {
    static constexpr const char* kType = "people.imported";
    static constexpr const char* kUndoneType = "people.import-undone";
    Uuid import;
    std::string title, basis;
    int64_t rows = 0, enrolled = 0, known = 0, left = 0;
    json::object body() const;
};

// {"residentialGroup":uuid,"import":uuid}; the event's place is the new one. Without a group: nothing is said
// of it. "import" where a list says so: "person.unmoved" {"import":uuid} takes back what that one said of
// them, groups and organisations too.
struct PersonMoved {
    static constexpr const char* kType = "person.moved";
    static constexpr const char* kUndoneType = "person.unmoved";
    Uuid residential_group;
    Uuid import = {};
    json::object body() const;
    static Result<PersonMoved> parse(const Fields& fields);
};

// {"group":"students","from":"2026-09-05","until":null,"import":uuid}; "import" as above.
struct PersonGrouped {
    static constexpr const char* kType = "person.grouped";
    std::string group;
    Date from;
    std::optional<Date> until;
    Uuid import = {};
    json::object body() const;
    static Result<PersonGrouped> parse(const Fields& fields);
};

// {"organisation":uuid,"from":"2026-09-05","until":null,"import":uuid}; also "person.left", which repeats
// `from` of what it ends.
struct PersonJoined {
    static constexpr const char* kType = "person.joined";
    static constexpr const char* kLeftType = "person.left";
    Uuid organisation;
    Date from;
    std::optional<Date> until;
    Uuid import = {};
    json::object body() const;
    static Result<PersonJoined> parse(const Fields& fields);
};

inline constexpr size_t kSourceBytesMax = 120;
// {"source":"…","on":"2026-11-01","import":uuid}: a list of the state's platform names them as confirmed
// there. It is what the state says, and never a rung. "person.unmoved" takes it back with its list.
struct PersonConfirmed {
    static constexpr const char* kType = "person.confirmed";
    std::string source;  // the platform, in a few words
    Date on;
    Uuid import;
    json::object body() const;
    static Result<PersonConfirmed> parse(const Fields& fields);
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

// What a person decided of two ids. "person.merged" {"into":uuid}: the event's person is the same as `into`,
// whose name and birth year stay. "person.unmerged" {"from":uuid} takes that back; "persons.distinct"
// {"other":uuid}: two people, not to be asked again. Of two ids the newest of these holds.
struct PairJudged {
    static constexpr const char* kMergedType = "person.merged";
    static constexpr const char* kUnmergedType = "person.unmerged";
    static constexpr const char* kDistinctType = "persons.distinct";
    Uuid other;
    static bool is_type(std::string_view type);
    static const char* field_of(std::string_view type);
    json::object body(std::string_view type) const { return {{field_of(type), other.text()}}; }
    static Result<PairJudged> parse(std::string_view type, const Fields& fields);
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

// Whether someone born then may be enrolled in that year.
bool is_birth_year(int64_t year, int this_year);
// Groups that are told, not computed from the birth year.
bool is_told_group(std::string_view group);

}  // namespace domdom::people
