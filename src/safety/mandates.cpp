#include "safety/mandates.h"

#include <algorithm>
#include <sstream>

#include "access/secrets.h"

namespace domdom::safety {

namespace {

constexpr size_t kTasksMax = 40;
constexpr size_t kIdMax = 60;

constexpr const char* kFind =
    "SELECT mandate.mandate, mandate.person, mandate.place, mandate.account, mandate.tasks, mandate.from_on,"
    " mandate.until_on, mandate_revoked.revoked_at FROM mandate LEFT JOIN mandate_revoked"
    " ON mandate_revoked.mandate = mandate.mandate WHERE mandate.mandate = $1";
constexpr const char* kOfPerson =
    "SELECT mandate FROM mandate WHERE person = $1 ORDER BY from_on DESC, mandate DESC";
constexpr const char* kActs =
    "SELECT mandate_act.event, mandate_act.account, mandate_act.task, mandate_act.at, "
    "register_mandate_act.note"
    " FROM mandate_act LEFT JOIN register_mandate_act ON register_mandate_act.event = mandate_act.event"
    " WHERE mandate_act.mandate = $1 ORDER BY mandate_act.at DESC, mandate_act.event DESC LIMIT 500";
constexpr const char* kWords = "SELECT witness, family FROM register_mandate WHERE mandate = $1";
constexpr const char* kByToken = "SELECT mandate FROM register_mandate WHERE token = $1";

Result<MandateTerms::Texts> parse_texts(const Fields& fields) {
    MandateTerms::Texts texts;
    for (const auto* language : {"vi", "en", "fr"}) texts[language] = TRY(fields.text(language, 1, 200));
    return texts;
}

}  // namespace

Result<MandateTerms> MandateTerms::parse(std::string_view text) {
    constexpr int64_t kDaysLimit = 366;
    const auto value = TRY(parse_json(text));
    const auto fields = TRY(Fields::of(value, ""));
    MandateTerms terms;
    terms.days_max_ = static_cast<int>(TRY(fields.integer("daysMax", 1, kDaysLimit)));
    const auto* list = fields.find("tasks");
    if (!list || !list->is_array() || list->get_array().empty())
        return invalid("a list of tasks is needed here", "tasks");
    for (const auto& one : list->get_array()) {
        const auto task = TRY(Fields::of(one, "tasks"));
        const auto* name = task.find("name");
        if (!name) return invalid("a task needs its name", "tasks.name");
        const auto texts = TRY(Fields::of(*name, "tasks.name"));
        terms.tasks_[TRY(task.text("id", 1, kIdMax))] = TRY(parse_texts(texts));
    }
    return terms;
}

std::string MandateTerms::name(const std::string& task, std::string_view language) const {
    const auto known = tasks_.find(task);
    if (known == tasks_.end()) return task;
    const auto text = known->second.find(language);
    return text == known->second.end() ? task : text->second;
}

json::object MandateGiven::body() const {
    return {{"mandate", mandate.text()},
            {"account", account.text()},
            {"tasks", json::array(tasks.begin(), tasks.end())},
            {"from", from.text()},
            {"until", until.text()},
            {"agreed", true}};
}

Result<MandateGiven> MandateGiven::parse(const Fields& fields) {
    MandateGiven given;
    given.mandate = TRY(fields.uuid("mandate"));
    given.account = TRY(fields.uuid("account"));
    given.tasks = TRY(fields.texts("tasks", kTasksMax, kIdMax));
    if (given.tasks.empty())
        return invalid("which tasks? a mandate for everything is none", fields.where("tasks"), "name them");
    given.from = TRY(fields.date("from"));
    given.until = TRY(fields.date("until"));
    if (given.until < given.from) return invalid("the last day lies before the first", fields.where("until"));
    if (!TRY(fields.boolean("agreed")))
        return invalid("without her agreement there is no mandate", fields.where("agreed"),
                       "read it to her, and ask");
    return given;
}

Result<MandateUsed> MandateUsed::parse(const Fields& fields) {
    return MandateUsed {
        TRY(fields.uuid("mandate"))
        , TRY(fields.text("task", 1, kIdMax))
    };
}

std::string_view Mandate::outside(const std::string& task, const Uuid& author, int64_t at) const {
    if (author != account) return "companion";
    if (std::find(tasks.begin(), tasks.end(), task) == tasks.end()) return "task";
    if (date_of(at) < from) return "early";
    if (until < date_of(at)) return "over";
    return revoked_at && *revoked_at <= at ? "revoked" : "";
}

Result<std::optional<Mandate>> find_mandate(store::Connection& db, const Uuid& id) {
    auto rows = TRY(db.query(kFind, id));
    if (!TRY(rows.next())) return std::optional<Mandate>{};
    Mandate mandate;
    mandate.mandate = rows.uuid(0);
    mandate.person = rows.uuid(1);
    mandate.place = rows.uuid(2);
    mandate.account = rows.uuid(3);
    std::istringstream tasks{std::string(rows.text(4))};
    for (std::string task; tasks >> task;) mandate.tasks.push_back(task);
    mandate.from = rows.date(5);
    mandate.until = rows.date(6);
    if (!rows.is_null(7)) mandate.revoked_at = rows.integer(7);
    return std::optional(std::move(mandate));
}

Result<std::vector<Mandate>> mandates_of(store::Connection& db, const std::vector<Uuid>& ids) {
    std::vector<Uuid> found;
    for (const auto& id : ids) {
        auto rows = TRY(db.query(kOfPerson, id));
        while (TRY(rows.next())) found.push_back(rows.uuid(0));
    }
    std::vector<Mandate> mandates;
    for (const auto& id : found)
        if (auto mandate = TRY(find_mandate(db, id))) mandates.push_back(std::move(*mandate));
    return mandates;
}

Result<std::vector<Act>> acts_under(store::Connection& db, const Mandate& mandate) {
    std::vector<Act> acts;
    auto rows = TRY(db.query(kActs, mandate.mandate));
    while (TRY(rows.next())) {
        Act act{rows.uuid(0), rows.uuid(1), std::string(rows.text(2)), {}, rows.integer(3), {}};
        if (!rows.is_null(4)) act.note = std::string(rows.text(4));
        act.outside = mandate.outside(act.task, act.account, act.at);
        acts.push_back(std::move(act));
    }
    return acts;
}

Result<std::optional<MandateWords>> find_mandate_words(store::Connection& db, const Uuid& mandate) {
    auto rows = TRY(db.query(kWords, mandate));
    if (!TRY(rows.next())) return std::optional<MandateWords>{};
    return std::optional(MandateWords{std::string(rows.text(0)), std::string(rows.text(1))});
}

Result<std::optional<Uuid>> find_by_token(store::Connection& db, const std::string& token) {
    const auto hash = access::digest(token);
    auto rows = TRY(db.query(kByToken, store::Bind::blob(hash)));
    if (!TRY(rows.next())) return std::optional<Uuid>{};
    return std::optional(rows.uuid(0));
}

}  // namespace domdom::safety
