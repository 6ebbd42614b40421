// One table from errors to RFC 9457 problems. The `type` is a stable name that a client may rely on; `detail`
// is for people.
#include <boost/json.hpp>

#include "http/request.h"

namespace domdom::http {

namespace {

struct Kind {
    int status;
    std::string_view name, title;
    std::string_view retry_after = {};  // seconds
};

constexpr Kind kInternal{500, "internal", "The server met a fault of its own"};

Kind kind_of(Code code) {
    switch (code) {
        case Code::kInvalid:
            return {400, "invalid", "The request is not valid"};
        case Code::kUnauthenticated:
            return {401, "unauthenticated", "Signing in is needed"};
        case Code::kForbidden:
            return {403, "forbidden", "This is outside your rights"};
        case Code::kNotFound:
            return {404, "not-found", "There is no such thing"};
        case Code::kConflict:
            return {409, "conflict", "This does not go with what is already there"};
        case Code::kTooLarge:
            return {413, "too-large", "The request is too large"};
        case Code::kTooMany:
            return {429, "too-many", "Too many attempts", "30"};
        case Code::kBusy:
            return {503, "busy", "The server is busy", "2"};
        case Code::kStorageFull:
            return {507, "storage-full", "The storage is full", "60"};
        case Code::kStorage:
            return {503, "storage", "The storage failed", "60"};
        case Code::kNewerStore:
            return {503, "newer-store", "The data belong to a newer version"};
        case Code::kLocked:
            return {503, "locked", "Another process holds the data", "5"};
        case Code::kInternal:
            break;
    }
    return kInternal;
}

Kind kind_of(int status) {
    switch (status) {
        case 405:
            return {405, "method", "This method is not for this address"};
        case 408:
            return {408, "timeout", "The request came too slowly"};
        case 414:
            return {414, "target-too-long", "The address is too long"};
        case 417:
            return {417, "expectation", "This expectation cannot be met"};
        case 431:
            return {431, "header-too-large", "The header is too large"};
        case 501:
            return {501, "not-implemented", "This way of sending is not supported"};
        case 505:
            return {505, "http-version", "This version of HTTP is not supported"};
        default:
            return kInternal;
    }
}

Reply make_problem(const Kind& kind, std::string_view detail, std::string_view where = {},
                   std::string_view mend = {}, std::string_view name = {},
                   const std::map<std::string, std::string>& about = {}) {
    boost::json::object problem{{"type", "urn:domdom:problem:" + std::string(kind.name)},
                                {"title", boost::json::string_view(kind.title.data(), kind.title.size())},
                                {"status", kind.status}};
    problem["detail"] = boost::json::string_view(detail.data(), detail.size());
    if (!where.empty()) problem["where"] = boost::json::string_view(where.data(), where.size());
    if (!mend.empty()) problem["mend"] = boost::json::string_view(mend.data(), mend.size());
    if (!name.empty()) problem["kind"] = boost::json::string_view(name.data(), name.size());
    if (!about.empty()) problem["about"] = boost::json::value_from(about);
    Reply reply = json_reply(boost::json::serialize(problem), kind.status);
    reply.mime = "application/problem+json";
    if (!kind.retry_after.empty()) reply.headers.emplace_back("Retry-After", kind.retry_after);
    return reply;
}

}  // namespace

std::string_view name_of(Code code) { return kind_of(code).name; }
int status_of(Code code) { return kind_of(code).status; }

Reply problem_reply(const Error& error) {
    Kind kind = kind_of(error.code);
    const std::string seconds = std::to_string(error.retry_after_s);
    if (error.retry_after_s > 0) kind.retry_after = seconds;
    // What broke inside is for the log, not for whoever sent the request.
    Reply reply = error.code == Code::kInternal
                      ? make_problem(kind, "It has been noted.")
                      : make_problem(kind, error.what, error.where, error.mend, error.kind, error.about);
    if (reply.status >= 500) reply.cause = error.line();
    return reply;
}

Reply problem_reply(int status, std::string_view detail) { return make_problem(kind_of(status), detail); }

}  // namespace domdom::http
