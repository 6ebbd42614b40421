#include "reports/life.h"

#include <algorithm>
#include <array>

namespace domdom::reports {

namespace {

constexpr std::array<std::string_view, 5> kStatuses = {"none", "draft", "submitted", "returned", "approved"};

bool is_open(Status status) {
    return status == Status::kNone || status == Status::kDraft || status == Status::kReturned;
}

// True where the move is about the submission that waits for a word.
bool judges(const Version& version, const Fields& fields) {
    const auto submission = fields.uuid("submission");
    return version.status == Status::kSubmitted && submission.ok() && *submission == version.submitted;
}

bool save(Version& version, const Move& move) {
    if (!is_open(version.status)) return false;
    const auto saved = Saved::parse(Fields::of(move.body));
    if (!saved.ok()) return false;
    for (const auto& [line, number] : saved->numbers)
        version.lines[line] = {number, {}, move.event, move.author, move.stamp};
    for (const auto& line : saved->words)
        version.lines[line] = {std::nullopt, move.event, move.event, move.author, move.stamp};
    version.writers.insert(move.author);
    if (version.status == Status::kNone) version.status = Status::kDraft;
    return true;
}

bool submit(Version& version, const Move& move) {
    if (!is_open(version.status)) return false;
    version.status = Status::kSubmitted;
    version.submitted = move.event;
    version.submitted_by = move.author;
    version.submitted_at = move.at();
    if (version.first_submitted_at == 0) version.first_submitted_at = move.at();
    version.judged = {};
    version.frozen = move.body;
    version.writers.insert(move.author);
    return true;
}

bool judge(Version& version, const Move& move, Status becomes) {
    if (!judges(version, Fields::of(move.body))) return false;
    version.status = becomes;
    version.judged = move.event;
    return true;
}

bool correct(std::vector<Version>& versions, const Move& move) {
    if (versions.back().status != Status::kApproved) return false;
    Version next;
    next.number = versions.back().number + 1;
    next.status = Status::kDraft;
    next.lines = versions.back().lines;
    next.corrected = move.event;
    next.writers.insert(move.author);
    versions.push_back(std::move(next));
    return true;
}

}  // namespace

std::string_view status_name(Status status) { return kStatuses[static_cast<size_t>(status)]; }

const Version* Report::reported() const {
    const auto found = std::find_if(versions.rbegin(), versions.rend(),
                                    [](const Version& version) { return version.is_reported(); });
    return found == versions.rend() ? nullptr : &*found;
}

Uuid Report::latest() const {
    const auto found = std::find_if(moves.rbegin(), moves.rend(), [](const Move& move) { return move.held; });
    return found == moves.rend() ? Uuid{} : found->event;
}

const Move* Report::find(const Uuid& event) const {
    const auto found =
        std::find_if(moves.begin(), moves.end(), [&](const Move& move) { return move.event == event; });
    return found == moves.end() ? nullptr : &*found;
}

int64_t Report::first_submitted_at() const { return versions.front().first_submitted_at; }

Report fold(std::vector<Move> moves) {
    std::sort(moves.begin(), moves.end(),
              [](const Move& one, const Move& other) { return one.stamp < other.stamp; });
    Report report;
    for (auto& move : moves) {
        Version& version = report.versions.back();
        if (move.type == kReportSaved)
            move.held = save(version, move);
        else if (move.type == kReportSubmitted)
            move.held = submit(version, move);
        else if (move.type == kReportReturned)
            move.held = judge(version, move, Status::kReturned);
        else if (move.type == kReportApproved)
            move.held = judge(version, move, Status::kApproved);
        else
            move.held = correct(report.versions, move);
    }
    report.moves = std::move(moves);
    return report;
}

}  // namespace domdom::reports
