import Foundation

/// Packages of Python that tests compare answers with.
package enum Oracles {
  /// The interpreter: what `BIANZHI_TEST_PYTHON` names, else the one that `make oracles` made, else `python3` on PATH.
  package static let python: String = {
    let own = Repository.root.appending(path: ".build/oracles/bin/python").path
    let isThere = FileManager.default.isExecutableFile(atPath: own)
    return ProcessInfo.processInfo.environment["BIANZHI_TEST_PYTHON"] ?? (isThere ? own : "python3")
  }()

  /// Whether nothing may be passed over: in CI, and with `make full`.
  private static let isRequired: Bool = {
    let environment = ProcessInfo.processInfo.environment
    return ["CI", "BIANZHI_ORACLES"].contains { !(environment[$0] ?? "").isEmpty }
  }()

  /// Whether tests that need these packages run.
  ///
  /// Without a package they are passed over, and the reason is printed; in CI they run all the same, and fail.
  package static func python(has packages: String...) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [python, "-c", "import " + packages.joined(separator: ", ")]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    if (try? process.run()) != nil {
      process.waitUntilExit()
      if process.terminationStatus == 0 { return true }
    }
    let list = packages.joined(separator: ", ")
    print("\(python) lacks one of \(list); `make oracles` installs them.")
    return isRequired
  }

  private struct Failed: Error {}

  /// The lines that another program prints.
  ///
  /// - Throws: an error if it ends with anything but 0.
  package static func lines(of arguments: [String]) throws -> [String] {
    let process = Process()
    process.executableURL = URL(filePath: arguments[0])
    process.arguments = Array(arguments.dropFirst())
    var environment = ProcessInfo.processInfo.environment
    environment["PYTHONUTF8"] = "1"
    process.environment = environment
    let pipe = Pipe()
    (process.standardOutput, process.standardError) = (pipe, FileHandle.nullDevice)
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed() }
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
