#include "teams/events.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace domdom::teams {

namespace {

constexpr std::array<std::string_view, 7> kDays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr std::array<std::string_view, 3> kParts{"am", "pm", "eve"};
constexpr size_t kLanguagesMax = 12;
constexpr size_t kSkillsMax = 60;

Result<Uuid> id_or_nil(const Fields& fields, std::string_view name) {
    return TRY(fields.uuid_or_none(name))
    .value_or(Uuid{});
}

bool is_part_of_week(std::string_view text) {
    const size_t dash = text.find('-');
    return dash != text.npos && std::count(kDays.begin(), kDays.end(), text.substr(0, dash)) > 0 &&
           std::count(kParts.begin(), kParts.end(), text.substr(dash + 1)) > 0;
}

// "vi", "tay", "hmong-den": a code, never a sentence that somebody typed.
bool is_language(std::string_view text) {
    return !text.empty() && text.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == text.npos;
}

Result<> require_end_after(const std::optional<Date>& until, Date from, std::string where) {
    if (!until || from <= *until) return {};
    return invalid("the last day lies before the first", std::move(where));
}

Result<std::optional<TeamSet::Decision>> parse_decision(const Fields& fields) {
    const auto* value = fields.find("decision");
    if (!value || value->is_null()) return std::optional<TeamSet::Decision>{};
    const auto inner = TRY(Fields::of(*value, fields.where("decision")));
    TeamSet::Decision decision;
    decision.number = TRY(inner.text("number", 1, 60));
    decision.by = normalise_vietnamese(TRY(inner.text("by", 1, 120)));
    decision.on = TRY(inner.date("on"));
    return std::optional(std::move(decision));
}

}  // namespace

json::object TeamSet::body() const {
    json::value signed_by = nullptr;
    if (decision)
        signed_by = {{"number", decision->number}, {"on", decision->on.text()}, {"by", decision->by}};
    return {{"team", team.text()},     {"kind", kind},          {"name", name},
            {"group", or_null(group)}, {"decision", signed_by}, {"from", from.text()},
            {"until", or_null(until)}, {"into", or_null(into)}};
}

Result<TeamSet> TeamSet::parse(const Fields& fields) {
    TeamSet set;
    set.team = TRY(fields.uuid("team"));
    set.kind = TRY(fields.one_of("kind", {"community", "youth", "campaign", "school"}));
    set.name = normalise_vietnamese(TRY(fields.text("name", 1, 160)));
    set.group = TRY(id_or_nil(fields, "group"));
    set.decision = TRY(parse_decision(fields));
    set.from = TRY(fields.date("from"));
    set.until = TRY(fields.date_or_none("until"));
    set.into = TRY(id_or_nil(fields, "into"));
    TRY(require_end_after(set.until, set.from, fields.where("until")));
    if (set.into == set.team) return invalid("a team is not handed over to itself", fields.where("into"));
    if (!set.into.is_nil() && !set.until)
        return invalid("only a team that ends hands its people over", fields.where("into"),
                       "give its last day too");
    return set;
}

json::object MemberSet::body() const {
    return {{"team", team.text()},
            {"account", account.text()},
            {"role", is_head ? "head" : "member"},
            {"since", since.text()},
            {"until", or_null(until)}};
}

Result<MemberSet> MemberSet::parse(const Fields& fields) {
    MemberSet set;
    set.team = TRY(fields.uuid("team"));
    set.account = TRY(fields.uuid("account"));
    set.is_head = TRY(fields.one_of("role", {"head", "member"}))
    == "head";
    set.since = TRY(fields.date("since"));
    set.until = TRY(fields.date_or_none("until"));
    TRY(require_end_after(set.until, set.since, fields.where("until")));
    return set;
}

json::object CompanionDescribed::body() const {
    return {{"account", account.text()},
            {"languages", json::array(languages.begin(), languages.end())},
            {"skills", json::array(skills.begin(), skills.end())},
            {"free", json::array(free.begin(), free.end())},
            {"group", or_null(group)}};
}

Result<CompanionDescribed> CompanionDescribed::parse(const Fields& fields) {
    CompanionDescribed described;
    described.account = TRY(fields.uuid("account"));
    described.languages = TRY(fields.texts("languages", kLanguagesMax, 20));
    for (const auto& language : described.languages)
        if (!is_language(language))
            return invalid("a language is a code of small letters", fields.where("languages"),
                           "write it like vi or tay");
    described.skills = TRY(fields.texts("skills", kSkillsMax, 60));
    described.free = TRY(fields.texts("free", kDays.size() * kParts.size(), 10));
    for (const auto& part : described.free)
        if (!is_part_of_week(part))
            return invalid("this is no part of a week", fields.where("free"),
                           "write it like sat-am, sun-pm or wed-eve");
    described.group = TRY(id_or_nil(fields, "group"));
    return described;
}

json::object PersonEntrusted::body() const {
    return {{"team", or_null(team)}, {"companion", or_null(companion)}};
}

Result<PersonEntrusted> PersonEntrusted::parse(const Fields& fields) {
    PersonEntrusted entrusted;
    entrusted.team = TRY(id_or_nil(fields, "team"));
    entrusted.companion = TRY(id_or_nil(fields, "companion"));
    return entrusted;
}

Result<TrainingCompleted> TrainingCompleted::parse(const Fields& fields) {
    TrainingCompleted completed;
    completed.course = TRY(fields.text("course", 1, 80));
    completed.lesson = TRY(fields.text("lesson", 1, 80));
    return completed;
}

json::object TrainingAttended::body() const {
    return {{"training", training.text()},
            {"account", account.text()},
            {"on", on.text()},
            {"minutes", minutes},
            {"course", course.empty() ? json::value(nullptr) : json::value(course)}};
}

Result<TrainingAttended> TrainingAttended::parse(const Fields& fields) {
    TrainingAttended attended;
    attended.training = TRY(fields.uuid("training"));
    attended.account = TRY(fields.uuid("account"));
    attended.on = TRY(fields.date("on"));
    attended.minutes = TRY(fields.integer("minutes", 5, 5 * 24 * 60));
    attended.course = TRY(fields.text_or_none("course", 80))
    .value_or("");
    return attended;
}

}  // namespace domdom::teams
