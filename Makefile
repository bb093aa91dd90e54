# Targets for people and for CI; `make help` lists them. Nothing here asks a question.

SWIFT ?= swift
# The default configuration, for @testable, but optimized: tests start the program thousands of times (decision 0042).
build = $(SWIFT) build -Xswiftc -O
PREFIX ?= /usr/local
DESTDIR ?=
BENCH ?=
FUZZ_SECONDS ?= 300
STRESS_SECONDS ?= 60
STRESS ?=
THREADS_PEOPLE ?= 2000

export DEBIAN_FRONTEND = noninteractive

sources = Sources Tests Plugins Package.swift
bin = $$($(SWIFT) build --show-bin-path)

.DEFAULT_GOAL := help
.PHONY: help packages demo quick test full check lint built golden mutants oracles install-python browser \
  format bench release install deb docs hooks fuzz stress threads clean

help:  ## this list
	@awk -F ':.*##  *' '/^[a-z]+:.*##/ { printf "  make %-9s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

# A Python of our own with the packages that tests compare answers with.
oracles = openpyxl==3.1.5 odfpy==1.4.1 xlrd==2.0.2 xlwt==1.3.0 XlsxWriter==3.2.9 python-calamine==0.9.1
oracles: .build/oracles/made  ## install the Python packages that tests compare answers with

.build/oracles/made: Makefile
	mkdir -p .build
	@command -v python3 >/dev/null || $(MAKE) --no-print-directory install-python
	python3 -m venv .build/oracles 2>/dev/null || { $(MAKE) --no-print-directory install-python; \
	  python3 -m venv .build/oracles; }
	.build/oracles/bin/python -m pip install --quiet --disable-pip-version-check $(oracles)
	touch $@

browser:  ## install the browser in which tests look at reports
	@command -v chromium >/dev/null || { sudo=; [ "$$(id -u)" = 0 ] || sudo="sudo -n"; \
	$$sudo apt-get update >/dev/null && \
	$$sudo apt-get install -y --no-install-recommends chromium fonts-noto-cjk >/dev/null || { \
	  echo "Please install first (names of Debian): chromium fonts-noto-cjk" >&2; exit 1; }; }

install-python:
	@sudo=; [ "$$(id -u)" = 0 ] || sudo="sudo -n"; \
	$$sudo apt-get update >/dev/null && \
	$$sudo apt-get install -y --no-install-recommends python3 python3-venv >/dev/null || { \
	  echo "Please install first (names of Debian): python3 python3-venv" >&2; exit 1; }

# What the build needs besides the Swift toolchain, by the names Debian and Ubuntu use.
packages:
	@command -v $(SWIFT) >/dev/null || { \
	  echo "No $(SWIFT) on PATH. Swift 6.2 or later is needed: https://www.swift.org/install" >&2; exit 1; }
	@missing=; \
	[ -f /usr/include/sqlite3.h ] || missing="$$missing libsqlite3-dev"; \
	[ -f /usr/include/zip.h ] || missing="$$missing libzip-dev"; \
	[ -f /usr/include/openssl/sha.h ] || missing="$$missing libssl-dev"; \
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
	$(build) --product bianzhi
	@docs/tour "$(bin)/bianzhi"

# All that a change must pass: the form of the sources, what they import, all tests, and that pages made from the
# program are fresh.
test: packages lint built  ## everything a change must pass; what CI runs
	$(SWIFT) test --skip-build
	docs/generate --check "$(bin)/bianzhi"

quick: packages  ## the tests that start no program, for while you write
	$(build) --build-tests
	$(SWIFT) test --skip-build --skip CommandLineTests --skip GoldenTests --skip "^MutationTests" \
	  --skip OracleTests --skip PropertyTests

full: export BIANZHI_SEEDS = 10
full: export BIANZHI_ORACLES = all
full: export BIANZHI_MUTANTS = all
full: oracles test fuzz  ## make test with ten times the random cases and every outside program, then fuzz

check: test  ## the same as make test

built: packages
	$(build) --build-tests --explicit-target-dependency-import-check error

golden: packages  ## record the outputs of fixtures/golden anew; look at the difference before you commit it
	$(build) --build-tests
	Tests/GoldenTests/run --record "$(bin)/bianzhi"
	BIANZHI_RECORD=1 $(SWIFT) test --skip-build --filter RuleFixtureTests

mutants: packages  ## change the rules one place at a time; the fixtures must notice each change
	$(build) --build-tests
	BIANZHI_MUTANTS=all $(SWIFT) test --skip-build --filter "^MutationTests"

lint:  ## strict format lint, and what .ci/lint refuses
	$(SWIFT) format lint --strict --configuration .swift-format --parallel --recursive $(sources)
	.ci/lint

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

deb: release  ## a Debian package of it, with manual pages and completions: .build/dist/bianzhi_*.deb
	packaging/deb .build/dist/bianzhi .build/dist

docs: packages  ## write docs/rules.md, docs/tables.md, docs/facts.md and docs/commands.md anew
	$(build) --product bianzhi
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

stress: packages  ## kills, failing disks, many at once, strange files: STRESS_SECONDS=60 a part, STRESS="--part kills --seed 5"
	$(build) --product bianzhi
	Tests/Stress/run --seconds $(STRESS_SECONDS) $(STRESS) "$(bin)/bianzhi"

threads: packages  ## an import under ThreadSanitizer, SQLite watched too (Debian, Ubuntu); THREADS_PEOPLE=2000
	Tests/Stress/threads $(THREADS_PEOPLE)
