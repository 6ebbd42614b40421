// The files inside the binary: the web application, the compiled content, the API's description.
//
// scripts/embed.mjs compresses them in advance and writes the table; a build without the web has an empty
// one. Everything here is constant data and safe from any thread.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "http/request.h"
#include "http/router.h"

namespace domdom::http {

// Written by scripts/embed.mjs: files sorted by path, and the hashes of the pages' inline scripts.
std::span<const Asset> embedded_assets();
std::span<const std::string_view> embedded_script_hashes();

// By its exact path, "/api/v1/content/framework.json"; null when there is none.
const Asset* find_asset(std::string_view path);
const Asset* find_asset(std::span<const Asset> sorted, std::string_view path);

// Answers with the file that was asked for, or with the application's page for an address that only the
// application knows. Addresses under /api/ are never the application's.
Plain serve_assets(std::span<const Asset> sorted = embedded_assets());

// Content-Security-Policy of the pages: scripts of our own and WebAssembly, nothing from anywhere else.
std::string page_policy(std::span<const std::string_view> script_hashes = embedded_script_hashes());

}  // namespace domdom::http
