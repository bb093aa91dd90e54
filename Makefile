# Targets for people and for CI; `make help` lists them. Nothing here asks a question.

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
BENCH ?=
FUZZ_SECONDS ?= 300
THREADS_PEOPLE ?= 2000

export DEBIAN_FRONTEND = noninteractive

sources = Sources Tests Plugins Package.swift
bin = $$($(SWIFT) build --show-bin-path)

.DEFAULT_GOAL := help
.PHONY: help packages demo test check lint format bench release install docs hooks fuzz threads clean

help:  ## this list
	@awk -F ':.*##  *' '/^[a-z]+:.*##/ { printf "  make %-9s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

# What the build needs besides the Swift toolchain, by the names Debian and Ubuntu use.
packages:
	@command -v $(SWIFT) >/dev/null || { \
	  echo "No $(SWIFT) on PATH. Swift 6.2 or later is needed: https://www.swift.org/install" >&2; exit 1; }
	@missing=; \
	[ -f /usr/include/sqlite3.h ] || missing="$$missing libsqlite3-dev"; \
	[ -f /usr/include/zip.h ] || missing="$$missing libzip-dev"; \
	[ -f /usr/include/expat.h ] || missing="$$missing libexpat1-dev"; \
	[ -f /usr/include/xlsxwriter.h ] || missing="$$missing libxlsxwriter-dev"; \
	[ -f /usr/include/iconv.h ] || missing="$$missing libc6-dev"; \
	command -v git >/dev/null || missing="$$missing git ca-certificates"; \
	[ -n "$$missing" ] || exit 0; \
	if ! command -v apt-get >/dev/null; then \
	  echo "Please install first (names of Debian):$$missing" >&2; exit 1; \
	elif [ "$$(id -u)" = 0 ]; then sudo=; \
	elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then sudo="sudo -n"; \
	else echo "Please install first: apt-get install$$missing" >&2; exit 1; \
	fi; \
	echo "Installing$$missing"; \
	$$sudo apt-get install -y --no-install-recommends $$missing >/dev/null 2>&1 || \
	  { $$sudo apt-get update && $$sudo apt-get install -y --no-install-recommends $$missing; }

demo: packages  ## build, then check the invented city of fixtures/tour
	$(SWIFT) build --product bianzhi
	@docs/tour "$(bin)/bianzhi"

test: packages  ## build everything and run all tests
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

check: packages lint  ## what a change must pass: format, imports, tests, generated pages
	$(SWIFT) build --explicit-target-dependency-import-check error
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build
	docs/generate --check "$(bin)/bianzhi"

lint:  ## strict format lint only
	$(SWIFT) format lint --strict --configuration .swift-format --parallel --recursive $(sources)

format:  ## format all Swift files in place
	$(SWIFT) format --in-place --configuration .swift-format --parallel --recursive $(sources)

bench: packages  ## measure the release build; BENCH="--people 1000000 --runs 3" passes options on
	$(SWIFT) build -c release --product bianzhi
	$(SWIFT) build -c release --product bianzhi-bench
	"$$($(SWIFT) build -c release --show-bin-path)/bianzhi-bench" $(BENCH)

release: packages  ## one binary without the Swift runtime beside it: .build/dist/bianzhi
	$(SWIFT) build -c release --static-swift-stdlib --product bianzhi
	mkdir -p .build/dist
	strip -o .build/dist/bianzhi "$$($(SWIFT) build -c release --show-bin-path)/bianzhi"
	ls -l .build/dist/bianzhi

install: release  ## copy that binary to PREFIX/bin (PREFIX=/usr/local)
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 .build/dist/bianzhi "$(DESTDIR)$(PREFIX)/bin/bianzhi"

docs: packages  ## write docs/rules.md, docs/tables.md and docs/commands.md anew
	$(SWIFT) build --product bianzhi
	docs/generate "$(bin)/bianzhi"

hooks:  ## lint staged Swift files before each commit
	@hook="$$(git rev-parse --git-path hooks)/pre-commit"; \
	if [ -e "$$hook" ] && ! cmp -s docs/pre-commit "$$hook"; then \
	  echo "$$hook is there already; docs/pre-commit was not copied over it." >&2; exit 1; \
	fi; \
	mkdir -p "$$(dirname "$$hook")" && install -m 755 docs/pre-commit "$$hook" && echo "Installed $$hook"

clean:  ## remove what was built and demo-out
	$(SWIFT) package clean
	rm -rf demo-out .build/dist

fuzz: packages  ## five clean minutes for each reader; FUZZ_SECONDS=300
	Tests/Fuzzing/run $(FUZZ_SECONDS)

threads: packages  ## an import under ThreadSanitizer, SQLite watched too (Debian, Ubuntu); THREADS_PEOPLE=2000
	Tests/Stress/threads $(THREADS_PEOPLE)
