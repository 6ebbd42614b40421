#include "rights/rules.h"

namespace domdom::rights {

namespace {

constexpr int kDaysMax = 366;

Result<Fields> object_in(const Fields& fields, std::string_view name) {
    const auto* value = fields.find(name);
    if (!value) return invalid("an object is needed here", fields.where(name));
    return Fields::of(*value, fields.where(name));
}

Result<> check_texts(const Fields& fields, std::string_view name) {
    const auto texts = TRY(object_in(fields, name));
    for (const char* language : {"vi", "en", "fr"}) TRY(texts.text(language, 1, 400));
    return {};
}

// A period, and on what it stands: what is ours must never look like the law's.
Result<int> period(const Fields& fields, std::string_view name, std::string_view unit) {
    const auto period = TRY(object_in(fields, name));
    TRY(period.one_of("basis", {"law", "promise", "rule"}));
    return static_cast<int>(TRY(period.integer(unit, 1, kDaysMax)));
}

}  // namespace

std::string_view kind_name(Kind kind) {
    constexpr std::array<std::string_view, kKinds.size()> kNames = {"data", "withdrawal", "erasure"};
    return kNames[static_cast<size_t>(kind)];
}

std::optional<Kind> parse_kind(std::string_view name) {
    for (const Kind kind : kKinds)
        if (kind_name(kind) == name) return kind;
    return std::nullopt;
}

Result<Rules> Rules::parse(std::string_view text) {
    const auto value = TRY(parse_json(text));
    const auto fields = TRY(Fields::of(value, ""));
    Rules rules;
    TRY(check_texts(fields, "law"));
    rules.acknowledge_working_days_ = TRY(period(fields, "acknowledge", "workingDays"));
    const auto answer = TRY(object_in(fields, "answer"));
    for (const Kind kind : kKinds)
        rules.answer_days_[static_cast<size_t>(kind)] = TRY(period(answer, kind_name(kind), "days"));
    rules.guardian_under_age_ = TRY(period(fields, "guardian", "underAge"));
    rules.backup_days_ = TRY(period(fields, "backup", "days"));
    const auto bases = TRY(object_in(fields, "bases"));
    for (const char* basis : {"law", "promise", "rule"}) TRY(check_texts(bases, basis));
    rules.holidays_ = TRY(Holidays::parse(fields));
    return rules;
}

// 1970-01-01 was a Thursday.
bool Rules::is_working_day(Date day) const {
    const int weekday = ((day.days % 7) + 7 + 3) % 7;  // 0: Monday
    return weekday < 5 && !holidays_.contains(day);
}

Date Rules::acknowledge_by(Date received) const {
    Date day = received;
    for (int left = acknowledge_working_days_; left > 0; left -= is_working_day(day) ? 1 : 0)
        day = day.plus_days(1);
    return day;
}

Date Rules::answer_by(Kind kind, Date received) const {
    return received.plus_days(answer_days_[static_cast<size_t>(kind)]);
}

}  // namespace domdom::rights
