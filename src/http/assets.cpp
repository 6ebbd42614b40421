#include "http/assets.h"

#include <algorithm>

namespace domdom::http {

namespace {

bool wants_page(const Request& request) {
    return !request.path.starts_with("/api/") &&
           request.header("accept").find("text/html") != std::string_view::npos;
}

// The only pages that may ask for the microphone: where authors record, and where learners say what they look
// for.
bool may_listen(std::string_view path) {
    for (const std::string_view page : {"/record", "/find"})
        if (path.starts_with(page) && (path.size() == page.size() || path[page.size()] == '/')) return true;
    return false;
}

const Asset* asset_for(std::span<const Asset> assets, const Request& request) {
    if (const auto* exact = find_asset(assets, request.path)) return exact;
    if (const auto* page = find_asset(assets, request.path + ".html")) return page;
    if (request.path == "/" || wants_page(request)) return find_asset(assets, "/index.html");
    return nullptr;
}

}  // namespace

const Asset* find_asset(std::span<const Asset> sorted, std::string_view path) {
    const auto it =
        std::lower_bound(sorted.begin(), sorted.end(), path,
                         [](const Asset& asset, std::string_view wanted) { return asset.path < wanted; });
    return it != sorted.end() && it->path == path ? &*it : nullptr;
}

const Asset* find_asset(std::string_view path) { return find_asset(embedded_assets(), path); }

Plain serve_assets(std::span<const Asset> sorted) {
    return [sorted](const Request& request) -> Result<Reply> {
        Reply reply;
        reply.asset = asset_for(sorted, request);
        if (!reply.asset) return Error{Code::kNotFound, "nothing lies at this address"};
        if (may_listen(request.path))
            reply.headers.emplace_back(
                "Permissions-Policy",
                "camera=(self), geolocation=(self), microphone=(self), payment=(), usb=()");
        return reply;
    };
}

std::string page_policy(std::span<const std::string_view> script_hashes) {
    std::string policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
    for (const auto hash : script_hashes) policy.append(" '").append(hash).append("'");
    // Svelte's transitions write style rules at run time; a style cannot run anything.
    return policy +
           "; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' data: blob:; "
           "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
}

}  // namespace domdom::http
