#include "http/request.h"

#include <algorithm>

#include "base/text.h"

namespace domdom::http {

namespace {

int hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }

enum class Part { kPath, kQuery };

Error bad_target(std::string what) { return invalid(std::move(what), "request target"); }

Result<std::string> decode(std::string_view text, Part part) {
    std::string out;
    out.reserve(text.size());
    for (size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '#') return bad_target("a fragment does not belong into a request");
        if (c == '%') {
            const int high = i + 2 < text.size() ? hex_value(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hex_value(text[i + 2]) : -1;
            if (high < 0 || low < 0) return bad_target("a % is not followed by two hexadecimal digits");
            c = static_cast<char>(high * 16 + low);
            i += 2;
            // An escaped slash would make one segment look like two to whoever decodes later.
            if (part == Part::kPath && (c == '/' || c == '\\'))
                return bad_target("an escaped slash in the path");
        } else if (c == '+' && part == Part::kQuery) {
            c = ' ';
        }
        if (is_control(c)) return bad_target("a control character");
        out += c;
    }
    if (!is_valid_utf8(out)) return bad_target("text that is not UTF-8");
    return out;
}

Result<std::string> decode_path(std::string_view text) {
    auto path = TRY(decode(text, Part::kPath));
    for (size_t start = 1; start <= path.size();) {
        const size_t end = std::min(path.find('/', start), path.size());
        const std::string_view segment = std::string_view(path).substr(start, end - start);
        if (segment == "." || segment == "..") return bad_target("the path holds a . or .. segment");
        start = end + 1;
    }
    return path;
}

Result<> decode_query(std::string_view text, Pairs& query) {
    while (!text.empty()) {
        const auto pair = text.substr(0, text.find('&'));
        text.remove_prefix(std::min(pair.size() + 1, text.size()));
        if (pair.empty()) continue;
        const size_t equals = std::min(pair.find('='), pair.size());
        auto name = TRY(decode(pair.substr(0, equals), Part::kQuery));
        auto value = TRY(decode(pair.substr(std::min(equals + 1, pair.size())), Part::kQuery));
        if (!query.add(name, std::move(value)))
            return invalid("this parameter is given twice", "query." + name, "give it once");
    }
    return {};
}

}  // namespace

std::string_view name_of(Method method) {
    switch (method) {
        case Method::kGet:
            return "GET";
        case Method::kHead:
            return "HEAD";
        case Method::kPost:
            return "POST";
        case Method::kPut:
            return "PUT";
        case Method::kDelete:
            return "DELETE";
        case Method::kOther:
            break;
    }
    return "OTHER";
}

Result<> parse_target(std::string_view target, Request& request) {
    if (target.empty() || target.front() != '/')
        return invalid("the request target is not a path", "request target", "begin it with /");
    const size_t mark = std::min(target.find('?'), target.size());
    request.path = TRY(decode_path(target.substr(0, mark)));
    return decode_query(target.substr(std::min(mark + 1, target.size())), request.query);
}

Result<Pairs> parse_form(std::string_view body) {
    Request form;
    if (auto read = parse_target("/?" + std::string(body), form); !read.ok()) {
        Error error = read.take_error();
        error.where = "body";
        return error;
    }
    return std::move(form.query);
}

std::string_view Request::cookie(std::string_view name) const {
    std::string_view rest = header("cookie");
    while (!rest.empty()) {
        std::string_view pair = rest.substr(0, rest.find(';'));
        rest.remove_prefix(std::min(pair.size() + 1, rest.size()));
        while (!pair.empty() && pair.front() == ' ') pair.remove_prefix(1);
        if (pair.size() > name.size() && pair[name.size()] == '=' && pair.substr(0, name.size()) == name)
            return pair.substr(name.size() + 1);
    }
    return {};
}

Reply json_reply(std::string body, int status) {
    Reply reply;
    reply.status = status;
    reply.body = std::move(body);
    return reply;
}

}  // namespace domdom::http
