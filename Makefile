# The front door: each target is a line or two; the work is in scripts/, CMake and npm.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory
.DELETE_ON_ERROR:

PORT ?= 8080
DATA ?= build/example
JOBS ?= $(shell nproc)
program := build/release/domdom
wasm := web/src/lib/engine/engine.wasm
npm_stamp := web/node_modules/.package-lock.json
# A second clone on the same machine finds what the first one compiled.
export CCACHE_BASEDIR := $(CURDIR)
export CCACHE_NOHASHDIR := 1

ready = build/setup/$(1).stamp
web_sources = $(shell find web/src web/static web/scripts -type f 2>/dev/null) \
  $(wildcard web/*.json web/*.js web/*.ts)
content_sources = $(shell find content -type f 2>/dev/null)

help: ## this list
	@echo 'Đom Đóm. Start with: make run'
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: build ## build what is missing and serve a filled example on http://localhost:8080 (PORT=8081, DATA=folder)
	@exec $(program) serve --data $(DATA) --listen 127.0.0.1:$(PORT) --demo

test: ## every test, from units to browser journeys (STEP=http runs one step)
	@scripts/test $(STEP)

bench: build $(call ready,bench) $(if $(STORE),$(call ready,test)) ## each workload beside its reference, into build/bench/results.json (ONLY=W3 runs one, STORE=postgres on PostgreSQL)
	@cmake --build --preset release -j $(JOBS) --target bench_bare_loop bench_append bench_duplicates
	@$(if $(filter postgres,$(STORE)),SAFE=1 scripts/postgres) node bench/run.mjs $(ONLY)

fuzz: setup $(call ready,fuzz) build/fuzz/build.ninja ## every parser of outside input for T=60 seconds each (ONLY=csv fuzzes one)
	@cmake --build --preset fuzz -j $(JOBS) --target domdom_fuzz
	@scripts/fuzz $(or $(T),60) $(ONLY)

deb: build $(call ready,deb) ## the Debian package, build/domdom_VERSION_ARCHITECTURE.deb
	@scripts/deb

build: $(program) ## build/release/domdom, with the web application, the lessons and the engine inside

check: setup $(call ready,check) ## format, clang-tidy on changed files, types and format of the web application
	@scripts/check

doctor: ## what is missing on this machine, and how to mend it
	@scripts/doctor || true

setup: $(call ready,build) $(call ready,test) $(npm_stamp) ## install what building and testing need (Debian packages, npm)

format: $(call ready,check) $(npm_stamp) ## put every source file into the project's format
	@git ls-files '*.cpp' '*.h' | xargs clang-format-14 -i
	@npm run --prefix web --silent format

clean: ## remove everything that was built, and the example
	rm -rf build web/build web/.svelte-kit web/node_modules bench/node_modules $(wasm)

# --- how the parts are made -------------------------------------------------------------------------

build/setup/%.stamp: scripts/setup
	@scripts/setup $*
	@mkdir -p $(@D) && touch $@

$(npm_stamp): web/package.json web/package-lock.json | $(call ready,build)
	@scripts/setup web

build/%/build.ninja: | $(call ready,build)
	@cmake --preset $* -DCMAKE_MESSAGE_LOG_LEVEL=WARNING

# The debug build looks for GoogleTest, so it is laid out again once that is installed.
build/debug/build.ninja: $(call ready,test)

# What FORCE stands beside is asked every time and written only when it changed: Ninja knows what is stale.
$(wasm): build/wasm/build.ninja FORCE
	@cmake --build --preset wasm -j $(JOBS)
	@cmp -s build/wasm/engine.wasm $@ || install -D -m 644 build/wasm/engine.wasm $@

web/build/index.html: $(wasm) $(npm_stamp) $(web_sources)
	@npm run --prefix web --silent build
	@touch $@

build/release/domdom_content: build/release/build.ninja FORCE
	@cmake --build --preset release -j $(JOBS) --target domdom_content

build/content/framework.json: build/release/domdom_content $(content_sources)
	@rm -rf build/content && build/release/domdom_content content build/content
	@touch $@

$(program): web/build/index.html build/content/framework.json build/release/build.ninja FORCE
	@cmake --build --preset release -j $(JOBS) --target domdom

# After the web application and the lessons: tests read what is packed into the program.
unit: web/build/index.html build/content/framework.json build/debug/build.ninja
	@cmake --build --preset debug -j $(JOBS) --target domdom_tests engine_traces

web: web/build/index.html

wasm: $(wasm)

FORCE:
.PHONY: help run test bench fuzz deb build check doctor setup format clean unit web wasm FORCE
