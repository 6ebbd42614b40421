#include "engine/json.h"

#include <charconv>

#include "engine/text.h"

namespace domdom::engine {
namespace {

class Reader {
  public:
    Reader(std::string_view text, const JsonLimits& limits) : text_(text), limits_(limits) {}

    bool read_document(Json& out) {
        if (text_.size() > limits_.bytes_max)
            return fail("the file is larger than " + decimal_of(limits_.bytes_max) + " bytes");
        if (!read_value(out, 1) || !skip_blank()) return false;
        return at_end() || fail("something follows the end of the document");
    }

    Problem problem() const { return problem_; }

  private:
    static std::string decimal_of(std::size_t value) { return decimal(static_cast<std::int64_t>(value)); }

    bool fail(std::string message) {
        problem_ = Problem{line_, "", std::move(message)};
        return false;
    }
    bool at_end() const { return next_ >= text_.size(); }
    char peek() const { return at_end() ? '\0' : text_[next_]; }
    bool take(char wanted) {
        if (at_end() || text_[next_] != wanted) return false;
        ++next_;
        return true;
    }
    bool take_word(std::string_view word) {
        if (text_.substr(next_, word.size()) != word) return false;
        next_ += word.size();
        return true;
    }

    // Spaces, line ends and both kinds of comment.
    bool skip_blank() {
        while (!at_end()) {
            const char c = peek();
            if (c == '\n') ++line_;
            if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
                ++next_;
            } else if (c == '/') {
                if (!skip_comment()) return false;
            } else {
                break;
            }
        }
        return true;
    }

    bool skip_comment() {
        if (take_word("//")) {
            while (!at_end() && peek() != '\n') ++next_;
            return true;
        }
        if (!take_word("/*")) return fail("a single / is not a comment; write // or /*");
        while (!take_word("*/")) {
            if (at_end()) return fail("a comment is never closed by */");
            if (peek() == '\n') ++line_;
            ++next_;
        }
        return true;
    }

    bool read_value(Json& out, std::size_t depth) {
        if (!skip_blank()) return false;
        if (depth > limits_.depth_max)
            return fail("nested deeper than " + decimal_of(limits_.depth_max) + " levels");
        if (++values_ > limits_.values_max)
            return fail("more than " + decimal_of(limits_.values_max) + " values");
        if (at_end()) return fail("the file ends too early");
        out.line = line_;
        switch (peek()) {
            case '{':
                return read_object(out, depth);
            case '[':
                return read_array(out, depth);
            case '"':
                out.kind = Json::Kind::kString;
                return read_string(out.text);
            default:
                return read_scalar(out);
        }
    }

    bool read_scalar(Json& out) {
        if (take_word("null")) return true;
        if (take_word("true") || take_word("false")) {
            out.kind = Json::Kind::kBoolean;
            out.boolean = text_[next_ - 2] == 'u';
            return true;
        }
        return read_number(out);
    }

    bool read_number(Json& out) {
        const char* begin = text_.data() + next_;
        const char* end = text_.data() + text_.size();
        const auto [stop, error] = std::from_chars(begin, end, out.number);
        if (error == std::errc::invalid_argument) return fail("a value was expected here");
        if (error != std::errc{}) return fail("a number that does not fit");
        out.kind = Json::Kind::kNumber;
        next_ += static_cast<std::size_t>(stop - begin);
        const bool leading_zero = stop - begin > 1 && (*begin == '0' || (*begin == '-' && begin[1] == '0'));
        if (leading_zero && !(*begin == '-' && stop - begin == 2))
            return fail("a number must not begin with 0");
        if (take('.')) {
            if (!is_digit(peek())) return fail("a digit is missing after the point");
            while (is_digit(peek())) ++next_;
        }
        if (peek() == 'e' || peek() == 'E') return fail("write the number in full, without an exponent");
        return true;
    }

    bool read_array(Json& out, std::size_t depth) {
        out.kind = Json::Kind::kArray;
        ++next_;
        if (!skip_blank()) return false;
        if (take(']')) return true;
        while (true) {
            out.items.emplace_back();
            if (!read_value(out.items.back(), depth + 1) || !skip_blank()) return false;
            if (take(']')) return true;
            if (!take(',')) return fail("a comma or ] was expected");
        }
    }

    bool read_object(Json& out, std::size_t depth) {
        out.kind = Json::Kind::kObject;
        ++next_;
        if (!skip_blank()) return false;
        if (take('}')) return true;
        while (true) {
            if (!read_member(out, depth) || !skip_blank()) return false;
            if (take('}')) return true;
            if (!take(',')) return fail("a comma or } was expected");
        }
    }

    bool read_member(Json& out, std::size_t depth) {
        if (!skip_blank()) return false;
        if (peek() != '"') return fail("a name in quotes was expected");
        std::string name;
        if (!read_string(name)) return false;
        if (out.find(name) != nullptr) return fail("\"" + name + "\" stands here twice");
        if (!skip_blank()) return false;
        if (!take(':')) return fail("a colon was expected after \"" + name + "\"");
        out.keys.push_back(std::move(name));
        out.items.emplace_back();
        return read_value(out.items.back(), depth + 1);
    }

    bool read_string(std::string& out) {
        ++next_;
        while (!take('"')) {
            if (at_end() || peek() == '\n') return fail("a text is never closed by a quote");
            if (out.size() > limits_.string_bytes_max)
                return fail("a text is longer than " + decimal_of(limits_.string_bytes_max) + " bytes");
            if (static_cast<unsigned char>(peek()) < 0x20) return fail("a control character inside a text");
            if (take('\\')) {
                if (!read_escape(out)) return false;
                continue;
            }
            const std::size_t width = utf8_width(text_.substr(next_));
            if (width == 0) return fail("a text is not UTF-8");
            out.append(text_.substr(next_, width));
            next_ += width;
        }
        return true;
    }

    bool read_escape(std::string& out) {
        const char c = peek();
        ++next_;
        switch (c) {
            case '"':
            case '\\':
            case '/':
                out.push_back(c);
                return true;
            case 'n':
                out.push_back('\n');
                return true;
            case 't':
                out.push_back('\t');
                return true;
            case 'r':
                out.push_back('\r');
                return true;
            case 'b':
                out.push_back('\b');
                return true;
            case 'f':
                out.push_back('\f');
                return true;
            case 'u':
                return read_unicode(out);
            default:
                return fail("an unknown escape after \\");
        }
    }

    bool read_unicode(std::string& out) {
        std::uint32_t code = 0;
        if (!read_hex(code)) return false;
        if (code >= 0xD800 && code < 0xDC00) {
            std::uint32_t low = 0;
            if (!take_word("\\u") || !read_hex(low) || low < 0xDC00 || low > 0xDFFF)
                return fail("half of a surrogate pair");
            code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
        } else if (code >= 0xDC00 && code <= 0xDFFF) {
            return fail("half of a surrogate pair");
        }
        if (code == 0) return fail("U+0000 is not allowed in a text");
        append_utf8(out, code);
        return true;
    }

    bool read_hex(std::uint32_t& out) {
        const std::string_view digits = text_.substr(next_, 4);
        const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), out, 16);
        if (error != std::errc{} || stop != digits.data() + 4)
            return fail("four hexadecimal digits were expected after \\u");
        next_ += 4;
        return true;
    }

    std::string_view text_;
    JsonLimits limits_;
    std::size_t next_ = 0;
    std::size_t line_ = 1;
    std::size_t values_ = 0;
    Problem problem_;
};

void write(JsonWriter& writer, const Json& value) {
    switch (value.kind) {
        case Json::Kind::kNull:
            writer.null();
            return;
        case Json::Kind::kBoolean:
            writer.boolean(value.boolean);
            return;
        case Json::Kind::kNumber:
            writer.number(value.number);
            return;
        case Json::Kind::kString:
            writer.text(value.text);
            return;
        case Json::Kind::kArray:
            writer.open_array();
            for (const Json& item : value.items) write(writer, item);
            writer.close_array();
            return;
        case Json::Kind::kObject:
            writer.open_object();
            for (std::size_t i = 0; i < value.items.size(); ++i) {
                writer.key(value.keys[i]);
                write(writer, value.items[i]);
            }
            writer.close_object();
    }
}

void append_quoted(std::string& out, std::string_view value) {
    constexpr std::string_view kHex = "0123456789abcdef";
    out.push_back('"');
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out.push_back('\\');
            out.push_back(c);
        } else if (byte < 0x20) {
            out.append("\\u00");
            out.push_back(kHex[byte >> 4]);
            out.push_back(kHex[byte & 15]);
        } else {
            out.push_back(c);
        }
    }
    out.push_back('"');
}

}  // namespace

std::string to_line(const Problem& problem) {
    std::string line;
    if (problem.line > 0) line = "line " + decimal(static_cast<std::int64_t>(problem.line));
    if (!problem.path.empty()) line += (line.empty() ? "" : ", ") + problem.path;
    return line.empty() ? problem.message : line + ": " + problem.message;
}

const Json* Json::find(std::string_view key) const {
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (keys[i] == key) return &items[i];
    }
    return nullptr;
}

bool parse_json(std::string_view text, const JsonLimits& limits, Json& out, Problem& problem) {
    Reader reader(text, limits);
    out = Json{};
    if (reader.read_document(out)) return true;
    problem = reader.problem();
    return false;
}

std::string to_text(const Json& value) {
    JsonWriter writer;
    write(writer, value);
    return writer.result();
}

std::string decimal(std::int64_t value) {
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    return std::string(digits, end);
}

void JsonWriter::separate() {
    if (comma_) out_.push_back(',');
    comma_ = true;
}

JsonWriter& JsonWriter::open(char bracket) {
    separate();
    out_.push_back(bracket);
    comma_ = false;
    return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
    out_.push_back(bracket);
    comma_ = true;
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
    separate();
    append_quoted(out_, name);
    out_.push_back(':');
    comma_ = false;
    return *this;
}

JsonWriter& JsonWriter::text(std::string_view value) {
    separate();
    append_quoted(out_, value);
    return *this;
}

JsonWriter& JsonWriter::raw(std::string_view json) {
    separate();
    out_.append(json);
    return *this;
}

JsonWriter& JsonWriter::number(std::int64_t value) { return raw(decimal(value)); }
JsonWriter& JsonWriter::boolean(bool value) { return raw(value ? "true" : "false"); }
JsonWriter& JsonWriter::null() { return raw("null"); }

}  // namespace domdom::engine
