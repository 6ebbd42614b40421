#include "cli/public_url.h"

#include <fmt/format.h>

namespace domdom::cli {

Result<std::string> parse_public_url(std::string_view text) {
    const Error wrong = invalid("this is not the address of a server", fmt::format("--public-url {}", text),
                                "for example https://learn.example.vn, without a path");
    std::string_view host = text;
    if (host.starts_with("https://"))
        host.remove_prefix(8);
    else if (host.starts_with("http://"))
        host.remove_prefix(7);
    else
        return wrong;
    if (host.ends_with('/')) host.remove_suffix(1);
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view(".-:[]").find(c) != std::string_view::npos;
    };
    if (host.empty() || host.size() > 200) return wrong;
    for (const char c : host)
        if (!fits(c)) return wrong;
    return std::string(text.substr(0, text.find("://") + 3)) + std::string(host);
}

}  // namespace domdom::cli
