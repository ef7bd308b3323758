# The two commands of the README, and what they need.
#   make run    installs what is missing, builds exp, runs the quickstart experiment
#   make test   installs what is missing, checks the style, builds and runs the tests
#   make test-learning   trains every method over three seeds, with controls
#   make test-crash   kills runs at every kill point and a hundred times at random; 25 minutes
#   make test-browser    looks at the committed reports in Chromium; PICTURES=DIR keeps screenshots
#   make smoke      runs every published comparison at its smallest scale; each at most 45 seconds
#   make reproduce  runs them in full and writes their reports and index; two and a half hours
#   make benchmark   builds exp-benchmark for speed and prints its table; OPTIONS='--jobs sft --json'

PREFIX ?= /usr/local
FILE ?= experiments/quickstart.md
BUILD_FLAGS = --explicit-target-dependency-import-check error

# System libraries: what Debian calls them.
PACKAGES = libopenblas-dev libopenblas0-serial libgnuplot-iostream-dev libboost-iostreams-dev \
  gnuplot-nox fonts-dejavu-core blahtexml libcmark-gfm-dev libcmark-gfm-extensions-dev zlib1g-dev libssl-dev libsqlite3-dev

# The published comparisons.
COMPARISONS = $(wildcard $(patsubst %,experiments/%.md,kl-estimators advantage-variance \
  overoptimization dpo-frontier ipo-vs-dpo ppo-dpo-bpo ppo-max rloo grpo online-offline \
  preference-losses refusal))

.PHONY: run test test-learning test-browser test-crash smoke reproduce benchmark build install \
  setup lint format docs clean

run: build
	.build/debug/exp run $(FILE)

build: setup
	swift build --product exp $(BUILD_FLAGS)

test: setup lint
	swift test $(BUILD_FLAGS)

test-learning: setup
	EXP_METHODS=1 swift test $(BUILD_FLAGS) --filter MethodTests

test-crash: setup
	EXP_CRASH=100 swift test $(BUILD_FLAGS) --filter CrashTests

# Chromium and Python are Debian's; axe-core comes from a package that carries it, in a folder thrown away.
test-browser: PACKAGES = chromium python3-venv
test-browser: setup
	@folder="$$(mktemp -d)"; trap 'rm -rf "$$folder"' EXIT; \
	python3 -m venv "$$folder/venv" \
	  && "$$folder/venv/bin/pip" install -q --no-deps axe-playwright-python==0.1.8 \
	  && python3 Tests/Browser/check_reports.py $(if $(PICTURES),--pictures "$(PICTURES)") \
	    --axe "$$(find "$$folder/venv" -name axe.min.js)" reports/*/report.html

benchmark: setup
	swift build -c release --product exp-benchmark $(BUILD_FLAGS)
	"$$(swift build -c release --show-bin-path)/exp-benchmark" $(OPTIONS)

install: setup
	swift build -c release --product exp $(BUILD_FLAGS)
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 "$$(swift build -c release --show-bin-path)/exp" "$(DESTDIR)$(PREFIX)/bin/exp"

lint: setup
	swift format lint --strict -r Package.swift Sources Tests

format:
	swift format -i -r Package.swift Sources Tests

# Writes the pages that are generated from the code.
docs: build
	.build/debug/exp docs docs
	.build/debug/exp index experiments

# Runs the published comparisons again, under numerics that every machine with AVX2 has, and writes
# the index. A claim that does not hold (3) is a result; anything else stops.
reproduce: build
	@for file in $(COMPARISONS); do \
	  EXP_NUMERICS=portable .build/debug/exp run $$file || [ $$? = 3 ] || exit 1; \
	done
	.build/debug/exp index experiments

# Those that have one at their smallest scale, in a folder that is thrown away, and how long each took.
# A slow machine may take twice the 45 seconds that each has.
smoke: build
	@folder="$$(mktemp -d)"; trap 'rm -rf "$$folder"' EXIT; \
	for file in $$(grep -l '^let scale' $(COMPARISONS)); do \
	  begin=$$(date +%s); \
	  timeout 600 .build/debug/exp run $$file -p scale=smoke -q --store "$$folder/store" \
	    -o "$$folder/report" >"$$folder/output" \
	    || { code=$$?; cat "$$folder/output"; echo "$$file: exit code $$code at scale=smoke"; exit 1; }; \
	  echo "$$file: $$(( $$(date +%s) - begin )) s"; \
	done

clean:
	swift package clean

# Installs the missing system packages; does nothing when all are there.
setup:
	@command -v swift >/dev/null || { \
	  echo "exp needs Swift 6.2 or newer, and 'swift' is not on the path."; \
	  echo "Get it from https://www.swift.org/install/linux/ and try again."; exit 1; }
	@command -v dpkg-query >/dev/null || { \
	  echo "This is not Debian, so nothing is installed for you. exp needs the packages that"; \
	  echo "Debian calls: $(PACKAGES)"; exit 0; }; \
	missing=""; \
	for package in $(PACKAGES); do \
	  dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'ok installed' \
	    || missing="$$missing $$package"; \
	done; \
	test -z "$$missing" && exit 0; \
	if [ "$$(id -u)" = 0 ]; then sudo=""; \
	elif command -v sudo >/dev/null; then sudo="sudo"; \
	else echo "Missing packages:$$missing"; \
	  echo "As root, run: apt-get install$$missing"; exit 1; fi; \
	echo "Installing:$$missing"; \
	DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -q --no-install-recommends $$missing \
	  >/dev/null 2>&1 && exit 0; \
	$$sudo apt-get update -q >/dev/null 2>&1; \
	DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -q --no-install-recommends $$missing \
	  >/dev/null || { echo "Could not install:$$missing"; \
	  echo "Run: apt-get update && apt-get install$$missing"; exit 1; }
