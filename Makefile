# Everything a person does here, one command each: `make help`.
# What is missing is set up first (.ci/setup), into .tools.

PORT ?= 8080

wasm = --target wasm32-unknown-unknown
trunk = .tools/bin/trunk --offline=true
browser = DIST="$(CURDIR)/dist" .ci/with-browser
# The names of a list of end-to-end tests.
names = $(shell sed 's/\#.*//' tests/e2e/$(1).txt)

export PATH := $(CURDIR)/.tools/bin:$(PATH)
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER = wasm-bindgen-test-runner
ifdef NO_COLOR
# Trunk takes no other value.
export NO_COLOR = true
endif
# What a failed test says is enough; the trace below it would push that out of a short log.
export RUST_BACKTRACE = 0

.NOTPARALLEL:
.PHONY: help serve dev build test lint unit browser e2e e2e-firefox e2e-firefox-some e2e-webkit random bench evaluate changes readability check data plates tidy-figures tidy-atlas setup setup-rust setup-lint setup-browser setup-firefox setup-webkit clean

help: ## List these commands
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "make %-17s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

serve: build ## Build the site and serve it at http://127.0.0.1:8080 (PORT=8081 for another port)
	@.ci/serve dist $(PORT)

dev: setup ## Serve the site and rebuild it on every change
	$(trunk) serve --port $(PORT)

build: setup ## Build the site into dist
	$(trunk) build --release

test: setup setup-browser setup-firefox setup-webkit lint unit browser build e2e $(if $(CI),e2e-firefox,e2e-firefox-some) e2e-webkit ## Run every check; all of e2e-firefox only where CI is set

lint: setup-lint ## Check the format, the lints, and the crates that are used
	cargo fmt --check
	cargo deny --log-level error check bans licenses sources
	@if cargo deny --log-level off fetch db; then cargo deny check advisories; else echo "The advisories cannot be fetched: not checked."; fi
	cargo clippy --all-targets --features e2e -- -D warnings
	cargo clippy $(wasm) --lib --bin patchmap --test browser -- -D warnings

unit: setup-rust ## Run the native tests
	cargo test

browser: setup setup-browser ## Run the tests of the app in a headless browser
	$(browser) cargo test $(wasm) --test browser

e2e: build setup-browser ## Run the end-to-end tests of the built site in Chromium
	$(browser) cargo test --features e2e --test e2e

e2e-firefox: build setup-firefox ## Run them in Firefox, but those of tests/e2e/not-in-firefox.txt
	BROWSER=firefox $(browser) cargo test --features e2e --test e2e -- --exact $(foreach name,$(call names,not-in-firefox),--skip $(name))

e2e-firefox-some: build setup-firefox ## Run those of tests/e2e/in-every-browser.txt in Firefox
	BROWSER=firefox $(browser) cargo test --features e2e --test e2e -- --exact $(call names,in-every-browser)

e2e-webkit: build setup-webkit ## Run those of tests/e2e/in-every-browser.txt in WebKit
	BROWSER=webkit $(browser) cargo test --features e2e --test e2e -- --exact $(call names,in-every-browser)

random: build setup-browser ## Walk random sessions: SEED=7 N=20 for those from 7 to 26, REPLAYS=0 to make none that fails shorter
	SEED=$(or $(SEED),1) N=$(or $(N),40) $(browser) cargo test --features e2e --test e2e random::whatever -- --nocapture

bench: build setup-browser ## Measure: benchmarks, times in a browser, sizes (BASE=<commit> beside it, in the same run)
ifdef BASE
	.ci/base $(BASE)
endif
	cargo bench --bench atlas
ifdef BASE
	@echo "The same of $(BASE):"
	cd .tools/base && CARGO_TARGET_DIR="$(CURDIR)/target" cargo bench --bench atlas
endif
	ATLAS="$$(echo $(CURDIR)/dist/atlas-*.bin)" $(browser) cargo test $(wasm) --release --features e2e --test speed -- --nocapture
	$(if $(BASE),BASE_DIST="$(CURDIR)/.tools/base/dist") $(browser) cargo bench --profile dev --features e2e --bench page
	$(browser) cargo test --quiet --features e2e --test e2e -- budgets answer --nocapture --test-threads=1

evaluate: setup-rust ## Measure the ranking: by published cases from outside (HELD_OUT=1: the held-out half), then by simulated patients (self-consistency, not clinical truth)
	$(if $(HELD_OUT),HELD_OUT=1) cargo bench --quiet --profile dev --bench evidence
	cargo bench --quiet --profile dev --bench evaluate

changes: setup-rust ## Measure how often two drawings of the same pain are said to have changed (simulated hands, not patients)
	cargo test --quiet --test diary -- --nocapture who_draws

readability: setup-rust ## Measure how easily the texts are read: words, school grade and longest sentence of each kind
	cargo test --quiet --test readability -- --nocapture

check: setup-rust ## Check texts and drawings
	cargo run --quiet --bin prerender -- check

data: setup-rust ## Write the open data into target/data: JSON, CSV, GeoJSON, schemas
	cargo run --quiet --bin prerender -- data

plates: setup-rust ## Draw every muscle alone, a sheet for each view, into target/plates
	cargo run --quiet --bin prerender -- plates

tidy-figures: setup-rust ## Take out of the figures what vector editors add
	cargo run --quiet --bin prerender -- tidy-figures

tidy-atlas: setup-rust ## Put the atlas's files into their one form
	cargo run --quiet --bin prerender -- tidy-atlas

setup: ## Set up what building needs
	@.ci/setup site

setup-rust:
	@.ci/setup rust

setup-lint:
	@.ci/setup lint

setup-browser:
	@.ci/setup browser

setup-firefox:
	@.ci/setup firefox

setup-webkit:
	@.ci/setup webkit

clean: ## Remove what was built (the tools stay)
	cargo clean
	rm -rf dist
