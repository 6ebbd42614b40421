// Who may move a report on, and when. Whoever wrote it never approves it.
#include <fmt/format.h>

#include <algorithm>

#include "reports/figures.h"

namespace domdom::reports {

namespace {

using access::Asked;
using access::Item;
using access::Right;

struct Asking {
    Fields fields;
    Which which;
    const Form* form;
    Uuid place;
    Report report;

    const Version& version() const { return report.current(); }
};

Error out_of_step(std::string what, std::string kind) {
    return Error{Code::kConflict, std::move(what), {}, "look at the report as it is now, then decide"}.as(
        std::move(kind));
}

Result<Asking> read_asking(Asked& asked, const Item& item, const Forms& forms) {
    const auto fields = TRY(item.fields());
    auto which = TRY(Which::parse(fields));
    const auto form = forms.find(which.form);
    if (form == forms.end()) return invalid("there is no such form", fields.where("form"));
    if (!form->second.is_for(which.period.kind))
        return invalid("this form is not for such a period", fields.where("period"));
    const Uuid place = TRY(access::place_from(asked, fields, "place", item.day()));
    auto report = TRY(load_report(asked.writing.db, place, which));
    return Asking{fields, std::move(which), &form->second, place, std::move(report)};
}

Result<Days> load_days(Asked& asked, const Asking& asking) {
    const auto calendar = TRY(load_calendar(asked.writing.db, asked.tree, asking.place, asked.today));
    return days_of(asking.report, calendar, asking.which.period);
}

Result<log::Receipt> append(Asked& asked, const Item& item, const Asking& asking, json::object body) {
    log::Event event = item.event(asked.actor);
    event.place = asking.place;
    event.body = std::move(body);
    event.body["form"] = asking.which.form;
    event.body["period"] = asking.which.period.text();
    return asked.writing.append(std::move(event));
}

Result<> require_open(const Asking& asking) {
    const Status status = asking.version().status;
    if (status == Status::kSubmitted)
        return out_of_step("this report was submitted meanwhile, and what was sent with it holds",
                           "report-submitted");
    if (status == Status::kApproved)
        return out_of_step("this report is approved and locked; a correction is a new version of it",
                           "report-locked");
    return {};
}

// What somebody else wrote into the same line after this writer had looked is not written over.
Result<> require_unchanged(const Asked& asked, const Asking& asking, const Saved& saved,
                           const std::string& line) {
    const auto filled = asking.version().lines.find(line);
    if (filled == asking.version().lines.end() || filled->second.author == asked.actor.author()) return {};
    const auto* seen = saved.base ? asking.report.find(*saved.base) : nullptr;
    if (seen && filled->second.stamp <= seen->stamp) return {};
    return Error{Code::kConflict, "somebody else has filled in this line since you looked", line,
                 "compare the two and save the one that holds; yours is kept on this device until then"}
        .as("report-line-changed", {{"line", line}});
}

Result<> check_line(Asked& asked, const Asking& asking, const std::string& id, Line::Fill fill,
                    const std::string& where) {
    const auto* line = asking.form->find(id);
    if (!line || line->fill != fill) return invalid("this form has no such line to fill in", where);
    if (fill == Line::Fill::kNumber && !asked.tree.children(asking.place, asked.today).empty())
        return invalid("this number is added up from the places below", where);
    return {};
}

Result<std::map<std::string, std::string>> words_of(const Item& item) {
    std::map<std::string, std::string> texts;
    const auto secrets = TRY(item.secrets());
    const auto* words = secrets.find("words");
    if (!words || words->is_null()) return texts;
    const auto lines = TRY(Fields::of(*words, secrets.where("words")));
    for (const auto& [line, value] : lines.object())
        texts[std::string(line)] = TRY(lines.text({line.data(), line.size()}, 0, kWordsBytesMax));
    return texts;
}

Result<log::Receipt> save(Asked& asked, const Item& item, const Forms& forms) {
    const auto asking = TRY(read_asking(asked, item, forms));
    auto saved = TRY(Saved::parse(asking.fields));
    TRY(require_open(asking));
    json::object numbers;
    for (const auto& [line, number] : saved.numbers) {
        TRY(check_line(asked, asking, line, Line::Fill::kNumber, asking.fields.where("numbers")));
        TRY(require_unchanged(asked, asking, saved, line));
        numbers[line] = or_null(number);
    }
    const auto texts = TRY(words_of(item));
    json::array written;
    for (const auto& [line, text] : texts) {
        TRY(check_line(asked, asking, line, Line::Fill::kWords, item.path + ".private.words"));
        TRY(require_unchanged(asked, asking, saved, line));
        written.emplace_back(line);
    }
    if (numbers.empty() && written.empty())
        return invalid("nothing was filled in", asking.fields.where("numbers"));
    for (const auto& [line, text] : texts)
        TRY(put_words(asked.writing.db, asking.place, item.id, line, text));
    return append(
        asked, item, asking,
        {{"base", or_null(saved.base)}, {"numbers", std::move(numbers)}, {"words", std::move(written)}});
}

// A report is of a whole period, and whoever sends it has seen what is in it.
Result<> require_ready(const Asked& asked, const Asking& asking, const Days& days) {
    TRY(require_open(asking));
    if (days.until > asked.today)
        return Error{Code::kConflict, fmt::format("this period runs until {}", days.until.text()),
                     asking.fields.where("period"), "submit it on that day or later"}
            .as("report-too-early", {{"day", days.until.text()}});
    const auto base = TRY(asking.fields.uuid_or_none("base"));
    if (base.value_or(Uuid{}) != asking.report.latest())
        return out_of_step("somebody has changed this report since you looked", "report-changed");
    return {};
}

Result<log::Receipt> submit(Asked& asked, const Item& item, const Forms& forms) {
    const auto asking = TRY(read_asking(asked, item, forms));
    const auto days = TRY(load_days(asked, asking));
    TRY(require_ready(asked, asking, days));
    auto& db = asked.writing.db;
    const auto below = TRY(load_below(db, asked.tree, asking.place, asking.which, days.until, asked.today));
    auto figures = TRY(compute_figures(db, asked.tree, *asking.form, asking.place, below, days));
    if (!figures.is_sum)
        for (const auto& [id, filled] : asking.version().lines)
            if (const auto* line = asking.form->find(id); line && filled.number)
                figures.lines[id] = {make_quantity(line->unit, *filled.number), 0};
    json::object body{{"version", asking.version().number},
                      {"from", days.from.text()},
                      {"until", days.until.text()},
                      {"due", days.due.text()},
                      {"formVersion", asking.form->version()}};
    freeze(figures, body);
    return append(asked, item, asking, std::move(body));
}

Result<Uuid> require_waiting(const Asking& asking) {
    const Uuid submission = TRY(asking.fields.uuid("submission"));
    const auto& version = asking.version();
    if (version.status != Status::kSubmitted || version.submitted != submission)
        return out_of_step("this is not the submission that waits for a decision", "report-not-waiting");
    return submission;
}

Result<log::Receipt> approve(Asked& asked, const Item& item, const Forms& forms) {
    const auto asking = TRY(read_asking(asked, item, forms));
    const Uuid submission = TRY(require_waiting(asking));
    if (asking.version().writers.contains(asked.actor.author()))
        return Error{Code::kForbidden, "you wrote in this report, so somebody else approves it",
                     asking.fields.where("submission"), "ask another officer of this place or of one above"}
            .as("report-own");
    return append(asked, item, asking, {{"submission", submission.text()}});
}

// Remarks or a reason, for whom it may concern: in the register.
Result<> keep_words(Asked& asked, const Item& item, const Asking& asking, const char* name) {
    const auto secrets = TRY(item.secrets());
    const std::string words = TRY(secrets.text(name, 1, kWordsBytesMax));
    if (words.find_first_not_of(" \n\t") == std::string::npos)
        return invalid("some words are needed here", secrets.where(name));
    return put_words(asked.writing.db, asking.place, item.id, name, words);
}

Result<log::Receipt> give_back(Asked& asked, const Item& item, const Forms& forms) {
    const auto asking = TRY(read_asking(asked, item, forms));
    const Uuid submission = TRY(require_waiting(asking));
    TRY(keep_words(asked, item, asking, "remarks"));
    return append(asked, item, asking, {{"submission", submission.text()}});
}

Result<log::Receipt> correct(Asked& asked, const Item& item, const Forms& forms) {
    const auto asking = TRY(read_asking(asked, item, forms));
    if (asking.version().status != Status::kApproved)
        return out_of_step("only an approved report is corrected by a new version", "report-not-locked");
    const Uuid base = TRY(asking.fields.uuid("base"));
    if (base != asking.report.latest())
        return out_of_step("somebody has changed this report since you looked", "report-changed");
    TRY(keep_words(asked, item, asking, "reason"));
    return append(asked, item, asking, {{"base", base.text()}});
}

Result<log::Receipt> set_closings(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const auto set = TRY(ClosingsSet::parse(fields));
    if (set.from < asked.today)
        return invalid("closing days that have been are not moved", fields.where("from"),
                       "choose today or a later day");
    log::Event event = item.event(asked.actor);
    event.place = TRY(access::place_from(asked, fields, "place", item.day()));
    event.body = set.body();
    return asked.writing.append(std::move(event));
}

}  // namespace

void add_reports_commands(access::Commands& commands, FormsPtr forms) {
    using Act = Result<log::Receipt> (*)(Asked&, const Item&, const Forms&);
    const auto add = [&](const char* type, Right right, Act act) {
        commands.add(type, right,
                     [forms, act](Asked& asked, const Item& item) { return act(asked, item, *forms); });
    };
    add(kReportSaved, Right::kManageSessions, save);
    add(kReportSubmitted, Right::kManageSessions, submit);
    add(kReportReturned, Right::kManagePlaces, give_back);
    add(kReportApproved, Right::kManagePlaces, approve);
    add(kReportCorrected, Right::kManageSessions, correct);
    commands.add(kClosingsSet, Right::kManagePlaces, set_closings);
}

}  // namespace domdom::reports
