// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]
/// For modules of tests: each test runs once, and optimizing it takes longer (decision 0042).
let testing: [SwiftSetting] = strict + [.unsafeFlags(["-Xfrontend", "-Onone"])]
let grdb: [Target.Dependency] = [
  .product(name: "GRDB", package: "GRDB.swift"),
  .product(name: "GRDBSQLite", package: "GRDB.swift"),
]
let arguments: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "bianzhi",
  products: [
    .library(
      name: "Bianzhi",
      targets: ["BianzhiCore", "BianzhiImport", "BianzhiQuery", "BianzhiAudit", "BianzhiReport"]),
    .executable(name: "bianzhi", targets: ["BianzhiCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
  ],
  targets: [
    .systemLibrary(name: "CIconv", path: "Sources/CIconv"),
    .systemLibrary(
      name: "CZip", path: "Sources/CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CExpat", path: "Sources/CExpat", pkgConfig: "expat",
      providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(
      name: "CXLSXWriter", path: "Sources/CXLSXWriter", pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"])]),
    .target(
      name: "Spreadsheets", dependencies: ["CIconv", "CZip", "CExpat", "CXLSXWriter"],
      swiftSettings: strict),
    .systemLibrary(
      name: "CSQLiteSetup", path: "Sources/CSQLiteSetup", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(
      name: "CCrypto", path: "Sources/CCrypto", pkgConfig: "libcrypto",
      providers: [.apt(["libssl-dev"])]),
    .target(
      name: "BianzhiCore",
      dependencies: ["CSQLiteSetup", "CCrypto"] + grdb,
      exclude: ["Ledger/schema.sql", "Migrations"],
      swiftSettings: strict, plugins: ["EmbedSQLPlugin"]),
    .target(
      name: "BianzhiImport", dependencies: ["BianzhiCore", "Spreadsheets"] + grdb,
      swiftSettings: strict),
    .target(
      name: "BianzhiQuery", dependencies: ["BianzhiCore"] + grdb,
      exclude: ["Law/articles.txt", "Lookups/remarks.txt", "Rules"],
      swiftSettings: strict, plugins: ["EmbedSQLPlugin"]),
    .target(
      name: "BianzhiAudit", dependencies: ["BianzhiCore", "BianzhiImport", "BianzhiQuery"] + grdb,
      exclude: ["Figures/Queries", "Figures/Tables/report-tables.sql"],
      swiftSettings: strict, plugins: ["EmbedSQLPlugin"]),
    .target(
      name: "BianzhiReport",
      dependencies: ["BianzhiCore", "BianzhiQuery", "BianzhiAudit", "Spreadsheets"],
      swiftSettings: strict),
    .target(
      name: "BianzhiDocument", dependencies: ["BianzhiCore"], swiftSettings: strict),
    .target(
      name: "BianzhiDemo", dependencies: ["Spreadsheets"], exclude: ["Rules/Examples"],
      swiftSettings: strict, plugins: ["EmbedSQLPlugin"]),
    .executableTarget(
      name: "BianzhiCommand",
      dependencies: [
        "BianzhiCore", "Spreadsheets", "BianzhiImport", "BianzhiQuery", "BianzhiAudit",
        "BianzhiReport", "BianzhiDemo", "BianzhiDocument", arguments,
      ] + grdb, swiftSettings: strict),
    .executableTarget(name: "bianzhi-bench", dependencies: ["BianzhiDemo"], swiftSettings: strict),
    .executableTarget(name: "EmbedSQL", swiftSettings: strict),
    // The program of docs/library.md; it sees what every user of the library sees.
    .executableTarget(
      name: "LibraryExample",
      dependencies: [
        "BianzhiCore", "BianzhiImport", "BianzhiQuery", "BianzhiAudit", "BianzhiReport",
      ], packageAccess: false, swiftSettings: strict),
    .target(
      name: "TestSupport",
      dependencies: ["BianzhiCore", "BianzhiImport", "BianzhiQuery", "BianzhiDemo"] + grdb,
      path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "SpreadsheetsTests", dependencies: ["Spreadsheets", "CZip", "TestSupport"],
      swiftSettings: testing),
    .testTarget(
      name: "BianzhiCoreTests", dependencies: ["BianzhiCore", "TestSupport"] + grdb,
      swiftSettings: testing),
    .testTarget(
      name: "BianzhiDocumentTests", dependencies: ["BianzhiDocument"], swiftSettings: testing),
    .testTarget(
      name: "BianzhiDemoTests", dependencies: ["BianzhiDemo", "Spreadsheets", "TestSupport"],
      swiftSettings: testing),
    .testTarget(
      name: "BianzhiReportTests",
      dependencies: ["BianzhiReport", "BianzhiCore", "Spreadsheets", "CZip"],
      swiftSettings: testing),
    .testTarget(
      name: "BianzhiAuditTests",
      dependencies: [
        "BianzhiAudit", "BianzhiCore", "BianzhiImport", "BianzhiQuery", "TestSupport",
      ] + grdb,
      swiftSettings: testing),
    .testTarget(
      name: "BianzhiImportTests",
      dependencies: ["BianzhiImport", "BianzhiCore", "Spreadsheets", "TestSupport"] + grdb,
      swiftSettings: testing),
    .testTarget(
      name: "BianzhiQueryTests",
      dependencies: ["BianzhiQuery", "BianzhiImport", "BianzhiCore", "TestSupport"] + grdb,
      swiftSettings: testing),
    .testTarget(
      name: "CommandLineTests",
      dependencies: [
        "BianzhiAudit", "BianzhiCommand", "BianzhiCore", "BianzhiDemo", "BianzhiImport",
        "BianzhiQuery", "BianzhiReport", "Spreadsheets", "TestSupport", arguments,
      ] + grdb,
      swiftSettings: testing),
    .testTarget(
      name: "PropertyTests",
      dependencies: [
        "BianzhiAudit", "BianzhiImport", "BianzhiQuery", "BianzhiCore", "BianzhiDemo",
        "TestSupport",
      ]
        + grdb, swiftSettings: testing),
    .testTarget(
      name: "GuardTests",
      dependencies: [
        "BianzhiAudit", "BianzhiCommand", "BianzhiCore", "BianzhiDocument", "BianzhiImport",
        "BianzhiQuery", "BianzhiReport", "Spreadsheets", "TestSupport",
      ],
      swiftSettings: testing),
    .testTarget(
      name: "GoldenTests", dependencies: ["TestSupport"], exclude: ["run"],
      swiftSettings: testing),
    .testTarget(
      name: "MutationTests",
      dependencies: ["BianzhiQuery", "BianzhiImport", "BianzhiCore", "TestSupport"] + grdb,
      exclude: ["equivalent.txt"], swiftSettings: testing),
    .plugin(name: "EmbedSQLPlugin", capability: .buildTool(), dependencies: ["EmbedSQL"]),
  ]
)
