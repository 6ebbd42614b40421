#include "reports/answers.h"

#include <fmt/format.h>

namespace domdom::reports {

namespace {

constexpr const char* kProof =
    "SELECT stream.node, stream.epoch, event.seq, event.hash FROM event JOIN stream ON stream.stream ="
    " event.stream WHERE event.id = $1";

json::string_view view(std::string_view text) { return {text.data(), text.size()}; }

std::string hex_of(std::string_view raw) {
    std::string hex;
    for (const char byte : raw) hex += fmt::format("{:02x}", static_cast<unsigned char>(byte));
    return hex;
}

json::value time_or_null(int64_t ms) { return ms == 0 ? json::value(nullptr) : json::value(time_text(ms)); }

json::value name_of(const Names& names, const Uuid& author) {
    const auto known = names.find(author);
    return known == names.end() ? json::value(nullptr) : json::value(known->second);
}

json::value number_json(const Figures& figures, const std::string& line) {
    const auto figure = figures.lines.find(line);
    return figure == figures.lines.end() ? json::value(nullptr)
                                         : json::value(number_of(figure->second.quantity));
}

// Words are read under the event that brought them.
class Words {
  public:
    Words(store::Connection& db, const Uuid& place) : db_(db), place_(place) {}
    Result<json::value> of(const Uuid& event, const std::string& line) {
        if (event.is_nil()) return json::value(nullptr);
        if (!known_.contains(event)) known_[event] = TRY(load_words(db_, place_, event));
        const auto& words = known_[event];
        const auto found = words.find(line);
        if (found == words.end() || found->second.empty()) return json::value(nullptr);
        return json::value(found->second);
    }

  private:
    store::Connection& db_;
    Uuid place_;
    std::map<Uuid, std::map<std::string, std::string>> known_;
};

std::string_view fill_name(Line::Fill fill) {
    switch (fill) {
        case Line::Fill::kNumber:
            return "number";
        case Line::Fill::kWords:
            return "words";
        case Line::Fill::kTargets:
            return "targets";
        default:
            return "computed";
    }
}

// What is reported once it was submitted, what is so now before; "now" where the two differ by today.
Result<json::object> line_json(const Shown& shown, const Line& line, Words& words, const Names& names) {
    json::object out{{"id", line.id},
                     {"label", line.label},
                     {"hint", line.hint.empty() ? json::value(nullptr) : json::value(line.hint)},
                     {"heading", line.heading.empty() ? json::value(nullptr) : json::value(line.heading)},
                     {"fill", view(fill_name(line.fill))}};
    if (line.fill == Line::Fill::kTargets) return out;
    const auto& lines = shown.version->lines;
    const auto filled = lines.find(line.id);
    if (filled != lines.end())
        out["by"] = {{"name", name_of(names, filled->second.author)},
                     {"at", time_text(filled->second.stamp.clock >> 16)}};
    if (line.fill == Line::Fill::kWords) {
        out["words"] =
            filled == lines.end() ? json::value(nullptr) : TRY(words.of(filled->second.words, line.id));
        return out;
    }
    out["unit"] = view(unit_name(line.unit));
    const bool is_frozen = !shown.version->frozen.empty() && shown.version->is_reported();
    const bool is_filled = line.fill == Line::Fill::kNumber && !shown.now.is_sum;
    json::value now = number_json(shown.now, line.id);
    if (is_filled) now = filled == lines.end() ? json::value(nullptr) : or_null(filled->second.number);
    if (const auto known = shown.now.known.find(line.id); known != shown.now.known.end())
        out["known"] = known->second;
    const auto& figures = is_frozen ? shown.frozen : shown.now;
    out["value"] = is_frozen ? number_json(figures, line.id) : now;
    out["now"] = is_frozen && !is_filled ? now : out["value"];
    if (figures.is_sum) {
        const auto figure = figures.lines.find(line.id);
        out["of"] = figure == figures.lines.end() ? 0 : figure->second.of;
    }
    return out;
}

json::array targets_json(const Shown& shown) {
    const bool is_frozen = !shown.version->frozen.empty() && shown.version->is_reported();
    json::array list;
    for (const auto& standing : (is_frozen ? shown.frozen : shown.now).targets) {
        json::value now = standing.reached.n;
        for (const auto& other : shown.now.targets)
            if (other.target.target == standing.target.target) now = other.reached.n;
        const auto& target = standing.target;
        list.push_back(
            {{"id", target.target.text()},
             {"group", target.group},
             {"criterion", target.criterion},
             {"rung", target.rung == skills::Rung::kNone ? json::value(nullptr)
                                                         : json::value(view(rung_name(target.rung)))},
             {"goal", {{"value", target.value}, {"unit", target.is_percent ? "percent" : "count"}}},
             {"deadline", target.deadline.text()},
             {"value", standing.reached.n},
             {"now", std::move(now)},
             {"wanted", or_null(standing.wanted)}});
    }
    return list;
}

Result<json::array> moves_json(const Report& report, Words& words, const Names& names) {
    json::array list;
    for (const auto& move : report.moves) {
        json::object one{{"event", move.event.text()},
                         {"type", move.type},
                         {"at", time_text(move.at())},
                         {"by", name_of(names, move.author)},
                         {"held", move.held}};
        if (move.type == kReportReturned) one["words"] = TRY(words.of(move.event, "remarks"));
        if (move.type == kReportCorrected) one["words"] = TRY(words.of(move.event, "reason"));
        list.push_back(std::move(one));
    }
    return list;
}

json::array versions_json(const Report& report, const Names& names) {
    json::array list;
    for (const auto& version : report.versions)
        list.push_back({{"version", version.number},
                        {"status", view(status_name(version.status))},
                        {"submittedAt", time_or_null(version.submitted_at)},
                        {"submittedBy", name_of(names, version.submitted_by)}});
    return list;
}

// Where the submission lies in the log: who holds the paper can have it looked up.
Result<json::value> proof_json(store::Connection& db, const Uuid& submission) {
    if (submission.is_nil()) return json::value(nullptr);
    auto rows = TRY(db.query(kProof, submission));
    if (!TRY(rows.next())) return json::value(nullptr);
    return json::value({{"node", hex_of(rows.blob(0)).substr(0, 16)},
                        {"epoch", rows.integer(1)},
                        {"seq", rows.integer(2)},
                        {"hash", hex_of(rows.blob(3))}});
}

json::object may_json(const Shown& shown, const access::Actor& actor) {
    const auto& current = shown.report.current();
    const bool is_latest = shown.version == &current;
    const bool writes = access::may(actor.role, access::Right::kManageSessions);
    const bool is_open = current.status != Status::kSubmitted && current.status != Status::kApproved;
    const bool judges = access::may(actor.role, access::Right::kManagePlaces);
    const bool waits = current.status == Status::kSubmitted;
    return {{"write", is_latest && writes && is_open},
            {"submit", is_latest && writes && is_open && shown.days.until <= shown.today},
            {"judge", is_latest && judges && waits},
            {"approve", is_latest && judges && waits && !current.writers.contains(actor.author())},
            {"correct", is_latest && writes && current.status == Status::kApproved}};
}

}  // namespace

Result<Shown> load_shown(store::Connection& db, const places::PlaceTree& tree, const Form& form,
                         const Uuid& place, const Which& which, int64_t version, Date today) {
    Shown shown {
        tree, form, place, which, TRY(load_report(db, place, which))
        , {}, {}, nullptr, {}, {}, {}, today
    };
    shown.days = days_of(shown.report, TRY(load_calendar(db, tree, place, today)), which.period);
    if (version < 0 || version > static_cast<int64_t>(shown.report.versions.size()))
        return Error{Code::kNotFound, "this report has no such version", "version"};
    shown.version =
        version == 0 ? &shown.report.current() : &shown.report.versions[static_cast<size_t>(version - 1)];
    shown.below = TRY(load_below(db, tree, place, which, shown.days.until, today));
    shown.begun = TRY(load_beginning(db, tree, place, today));
    shown.now = TRY(compute_figures(db, tree, form, place, shown.below, shown.days));
    shown.frozen = thaw(shown.version->frozen);
    return shown;
}

json::object period_json(const Period& period, const Days& days) {
    return {{"name", period.text()},
            {"kind", view(kind_name(period.kind))},
            {"from", days.from.text()},
            {"until", days.until.text()},
            {"due", days.due.text()}};
}

json::object standing_json(const Report& report, const Days& days, Date begun, Date today) {
    const auto* reported = report.reported();
    const int64_t first = report.first_submitted_at();
    const bool is_missing = !reported && today > days.due && days.until >= begun;
    return {{"status", view(status_name(report.current().status))},
            {"version", report.current().number},
            {"submittedAt", time_or_null(reported ? reported->submitted_at : 0)},
            {"late", first != 0 && date_of(first) > days.due},
            {"missing", is_missing}};
}

json::object below_json(const std::vector<Below>& below, Date begun, Date today) {
    int64_t reported = 0, late = 0, missing = 0;
    for (const auto& one : below) {
        const auto standing = standing_json(one.report, one.days, begun, today);
        reported += one.report.reported() ? 1 : 0;
        late += standing.at("late").as_bool() ? 1 : 0;
        missing += standing.at("missing").as_bool() ? 1 : 0;
    }
    return {{"expected", static_cast<int64_t>(below.size())},
            {"reported", reported},
            {"late", late},
            {"missing", missing}};
}

Result<json::object> report_json(store::Connection& db, const Shown& shown, const access::Actor& actor,
                                 const Names& names) {
    Words words(db, shown.place);
    json::array lines;
    for (const auto& line : shown.form.lines()) lines.push_back(TRY(line_json(shown, line, words, names)));
    json::object out = standing_json(shown.report, shown.days, shown.begun, shown.today);
    out["form"] = {{"id", shown.form.id()}, {"title", shown.form.title()}};
    out["place"] = places::brief_json(shown.tree, shown.place, shown.days.until);
    out["period"] = period_json(shown.which.period, shown.days);
    out["shown"] = shown.version->number;
    out["shownStatus"] = view(status_name(shown.version->status));
    out["versions"] = versions_json(shown.report, names);
    out["lines"] = std::move(lines);
    out["targets"] = targets_json(shown);
    out["moves"] = TRY(moves_json(shown.report, words, names));
    out["latest"] = or_null(shown.report.latest());
    out["submission"] = or_null(shown.version->submitted);
    out["proof"] = TRY(proof_json(db, shown.version->submitted));
    out["may"] = may_json(shown, actor);
    out["isSum"] = !shown.below.empty();
    json::array below;
    for (const auto& one : shown.below) {
        json::object child = standing_json(one.report, one.days, shown.begun, shown.today);
        child["place"] = places::brief_json(shown.tree, one.place->id, shown.days.until);
        below.push_back(std::move(child));
    }
    out["below"] = std::move(below);
    out["counts"] = below_json(shown.below, shown.begun, shown.today);
    return out;
}

}  // namespace domdom::reports
