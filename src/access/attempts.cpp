#include "access/attempts.h"

#include <arpa/inet.h>
#include <fmt/format.h>

#include <algorithm>

#include "access/secrets.h"

namespace domdom::access {

namespace {

constexpr int64_t kFreeByName = 5;
constexpr int64_t kFreeByPeer = 20;
constexpr int64_t kFirstLockMs = 30'000;
constexpr int64_t kLongestLockMs = 3'600'000;
constexpr int64_t kForgetAfterMs = 24 * 3'600'000;

constexpr const char* kFind = "SELECT failures, locked_until, last_at FROM failed_sign_in WHERE subject = $1";
constexpr const char* kSave =
    "INSERT INTO failed_sign_in (subject, failures, locked_until, last_at) VALUES ($1, $2, $3, $4)"
    " ON CONFLICT (subject) DO UPDATE SET failures = excluded.failures, locked_until = excluded.locked_until,"
    " last_at = excluded.last_at";
constexpr const char* kForget = "DELETE FROM failed_sign_in WHERE subject = $1";

// 2^18 buckets at most, whatever is typed.
std::string bucket(std::string_view kind, std::string_view text) {
    std::string hash = digest(fmt::format("{}|{}", kind, text)).substr(0, 3);
    hash[0] = static_cast<char>(hash[0] & 0x03);
    return std::string(kind) + hash;
}

int64_t lock_ms(int64_t failures, int64_t free) {
    if (failures < free) return 0;
    const int64_t doublings = std::min<int64_t>(failures - free, 10);
    return std::min(kLongestLockMs, kFirstLockMs << doublings);
}

}  // namespace

std::string network_of(std::string_view peer) {
    in6_addr address{};
    if (inet_pton(AF_INET6, std::string(peer).c_str(), &address) != 1) return std::string(peer);
    return std::string(reinterpret_cast<const char*>(address.s6_addr), 8);
}

Attempt make_attempt(std::string_view kind, std::string_view name, std::string_view peer) {
    return {{bucket(kind, name), bucket("peer", network_of(peer))}};
}

Attempt make_attempt(std::string_view kind, std::string_view peer) {
    return {{bucket(kind, network_of(peer))}};
}

Result<> check_not_locked(store::Connection& db, const Attempt& attempt, int64_t now_ms) {
    for (const auto& subject : attempt.subjects) {
        auto rows = TRY(db.query(kFind, store::Bind::blob(subject)));
        if (!TRY(rows.next()) || rows.integer(1) <= now_ms) continue;
        // Longer than any lock: it was made while the clock was ahead.
        if (rows.integer(1) - now_ms > kLongestLockMs) continue;
        const int64_t seconds = (rows.integer(1) - now_ms + 999) / 1000;
        Error error{
            Code::kTooMany, "too many failed attempts", {}, fmt::format("try again in {} seconds", seconds)};
        error.retry_after_s = seconds;
        return error;
    }
    return {};
}

Result<> record_failure(store::Connection& db, const Attempt& attempt, int64_t now_ms) {
    for (size_t i = 0; i < attempt.subjects.size(); ++i) {
        int64_t failures = 0;
        {
            auto rows = TRY(db.query(kFind, store::Bind::blob(attempt.subjects[i])));
            if (TRY(rows.next()) && rows.integer(2) + kForgetAfterMs > now_ms) failures = rows.integer(0);
        }
        ++failures;
        const int64_t locked = lock_ms(failures, i == 0 ? kFreeByName : kFreeByPeer);
        TRY(db.run(kSave, store::Bind::blob(attempt.subjects[i]), failures, locked == 0 ? 0 : now_ms + locked,
                   now_ms));
    }
    return {};
}

Result<> record_success(store::Connection& db, const Attempt& attempt) {
    return db.run(kForget, store::Bind::blob(attempt.subjects[0]));
}

}  // namespace domdom::access
