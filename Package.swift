// swift-tools-version: 6.2
import PackageDescription

// The manifest is the architecture diagram: a target may import only targets above it.
// docs/architecture.md says what each is for; ArchitectureTests checks the order.

let targets: [Target] = [
  // Doors to system libraries and to SIMD; each has one importing target.
  .target(name: "COpenBLAS", linkerSettings: [.linkedLibrary("dl")]),
  .systemLibrary(
    name: "CMarkdown", pkgConfig: "libcmark-gfm",
    providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
  .target(name: "CGnuplot", linkerSettings: [.linkedLibrary("boost_iostreams")]),
  .target(name: "CKernels"),
  .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
  .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),

  .target(name: "Recording"),
  .target(name: "Settings"),
  .target(name: "Kernels", dependencies: ["COpenBLAS", "CKernels"]),
  .target(name: "Tensors", dependencies: ["Kernels"]),
  .target(name: "Models", dependencies: ["Kernels", "Tensors", "Settings"]),
  .target(name: "Tasks", dependencies: ["Models", "Tensors", "Settings", "CZlib"]),
  .target(
    name: "Learning",
    dependencies: ["Kernels", "Models", "Tasks", "Tensors", "Settings", "Recording"]),
  .target(
    name: "Notebook", dependencies: ["CMarkdown", .product(name: "Yams", package: "Yams")]),
  .target(name: "Statistics", dependencies: ["Recording"]),
  .target(name: "Planning", dependencies: ["Settings", "Statistics", "Recording"]),
  .target(
    name: "CellLanguage",
    dependencies: [
      "Notebook", "Planning", "Settings", "Statistics", "Recording",
      .product(name: "SwiftSyntax", package: "swift-syntax"),
      .product(name: "SwiftParser", package: "swift-syntax"),
      .product(name: "SwiftParserDiagnostics", package: "swift-syntax"),
      .product(name: "SwiftDiagnostics", package: "swift-syntax"),
      .product(name: "SwiftOperators", package: "swift-syntax"),
    ]),
  .target(name: "Charts", dependencies: ["Planning", "Statistics", "Recording", "CGnuplot"]),
  .target(
    name: "Reports",
    dependencies: ["Notebook", "Planning", "Charts", "Statistics", "Recording", "Settings"]),
  .target(
    name: "Runner",
    dependencies: [
      "Kernels", "Tensors", "Models", "Tasks", "Learning", "Recording", "Settings", "Notebook",
      "Planning", "CellLanguage", "Charts", "Reports", "Statistics", "COpenSSL",
      .product(name: "GRDB", package: "GRDB.swift"),
    ]),
  .target(
    name: "Benchmarks",
    dependencies: ["Kernels", "Tensors", "Models", "Tasks", "Learning", "Settings"]),
  .target(name: "CAllocations"),
  .executableTarget(
    name: "ExpBenchmark",
    dependencies: [
      "Benchmarks", "Kernels", "CAllocations",
      .product(name: "ArgumentParser", package: "swift-argument-parser"),
    ]),
  .executableTarget(
    name: "ExpCommand",
    dependencies: [
      "Runner", .product(name: "ArgumentParser", package: "swift-argument-parser"),
    ]),
]

let tests: [Target] = [
  .testTarget(name: "KernelsTests", dependencies: ["Kernels", "CKernels"]),
  .testTarget(name: "TensorsTests", dependencies: ["Tensors"]),
  .testTarget(name: "TokenizerTests", dependencies: ["Models", "Settings"]),
  .testTarget(name: "ModelsTests", dependencies: ["Models", "Kernels", "Tensors", "Settings"]),
  .testTarget(name: "TasksTests", dependencies: ["Tasks", "Models", "Tensors", "Settings"]),
  .testTarget(
    name: "LearningTests",
    dependencies: [
      "Learning", "Kernels", "Models", "Tasks", "Tensors", "Settings", "Recording",
    ]),
  .testTarget(
    name: "GoldenTests",
    dependencies: [
      "Learning", "Kernels", "Models", "Tasks", "Tensors", "Settings", "Recording",
    ]),
  .testTarget(name: "NotebookTests", dependencies: ["Notebook"]),
  .testTarget(name: "StatisticsTests", dependencies: ["Statistics"]),
  .testTarget(
    name: "CellLanguageTests",
    dependencies: ["CellLanguage", "Notebook", "Planning", "Settings", "Statistics", "Recording"]),
  .testTarget(
    name: "ChartsTests",
    dependencies: ["Charts", "Planning", "Recording", "Settings", "Statistics"],
    exclude: ["Snapshots"]),
  .testTarget(
    name: "ReportsTests",
    dependencies: [
      "Reports", "Notebook", "Charts", "Planning", "Recording", "Settings", "Statistics",
    ], exclude: ["Snapshots"]),
  .testTarget(
    name: "RunnerTests",
    dependencies: ["Runner", "Learning", "Models", "Notebook", "Planning", "Settings"]),
  .testTarget(
    name: "MethodTests",
    dependencies: [
      "Runner", "Learning", "Kernels", "Models", "Tasks", "Tensors", "Settings", "Recording",
    ]),
  .testTarget(
    name: "BenchmarksTests", dependencies: ["Benchmarks", "Learning", "Models", "Tasks"]),
  .testTarget(name: "ExpCommandTests", dependencies: ["ExpCommand"]),
  .testTarget(
    name: "ArchitectureTests",
    dependencies: [
      "Runner", "Settings",
      .product(name: "SwiftSyntax", package: "swift-syntax"),
      .product(name: "SwiftParser", package: "swift-syntax"),
    ]),
]

let package = Package(
  name: "exp",
  products: [
    .executable(name: "exp", targets: ["ExpCommand"]),
    .executable(name: "exp-benchmark", targets: ["ExpBenchmark"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-syntax", from: "603.0.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: targets + tests,
  cLanguageStandard: .gnu11,
  cxxLanguageStandard: .cxx17
)

// What computes, or lays out thousands of points, is optimised in the debug configuration too, so that one quick build
// serves `make run` and `make test`; dependencies and the rest keep their fast debug build (decisions 0001, 0003).
let optimised = [
  "Kernels", "Tensors", "Models", "Tasks", "Learning", "Statistics", "StatisticsTests", "Recording",
  "Charts",
]

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
  if optimised.contains(target.name) {
    target.swiftSettings?.append(.unsafeFlags(["-O"], .when(configuration: .debug)))
  }
  target.cSettings = [.unsafeFlags(["-O3"])]
  target.cxxSettings = [.unsafeFlags(["-O2"])]
}
