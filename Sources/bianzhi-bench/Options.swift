import Foundation

/// What the command line asks for.
enum Request {
  case help
  case generate(people: Int, folder: String)
  case measure(Options)

  init(arguments: [String]) throws(BenchError) {
    var options = Options()
    var folder: String?
    var rest = arguments[...]
    while let name = rest.popFirst() {
      switch name {
      case "--help", "-h":
        self = .help
        return
      case "--json": options.isJSON = true
      default:
        guard Options.named.contains(name) else { throw .usage("\(name): no such option.") }
        guard let value = rest.popFirst() else { throw .usage("\(name): no value follows.") }
        if name == "--generate" { folder = absolute(value) } else { try options.set(name, value) }
      }
    }
    self = folder.map { .generate(people: options.people, folder: $0) } ?? .measure(options)
  }
}

/// The options of a measurement; all paths are absolute.
struct Options {
  var people = 200_000
  var runs = 5
  var data: String?
  var asOf: String?
  var work = absolute(NSTemporaryDirectory())
  var bianzhi = Options.besideThisProgram
  var peers: String?
  var duckdb: String?
  var groups = Group.all
  var isJSON = false

  /// Every option that takes a value.
  static let named = [
    "--people", "--runs", "--data", "--as-of", "--work", "--bianzhi", "--peers", "--duckdb",
    "--only", "--generate",
  ]

  /// This executable, to start itself again.
  static let thisProgram = Bundle.main.executablePath ?? absolute(CommandLine.arguments[0])

  private static let besideThisProgram =
    URL(fileURLWithPath: thisProgram).deletingLastPathComponent().path + "/bianzhi"

  mutating func set(_ name: String, _ value: String) throws(BenchError) {
    switch name {
    case "--people": people = try count(name, value)
    case "--runs": runs = try count(name, value)
    case "--data": data = absolute(value)
    case "--as-of": asOf = value
    case "--work": work = absolute(value)
    case "--bianzhi": bianzhi = absolute(value)
    case "--peers": peers = absolute(value)
    case "--duckdb": duckdb = absolute(value)
    default: groups = try groups(value)
    }
  }

  private func count(_ name: String, _ value: String) throws(BenchError) -> Int {
    guard let number = Int(value), number > 0 else {
      throw .usage("\(name) \(value): not a whole number from 1 on.")
    }
    return number
  }

  /// Names with commas between them, in the order of ``Group/all``.
  private func groups(_ value: String) throws(BenchError) -> [Group] {
    let names = value.split(separator: ",").map(String.init)
    let known = Group.all.map(\.name)
    guard !names.isEmpty, names.allSatisfy(known.contains) else {
      throw .usage("--only \(value): the groups are \(known.joined(separator: ", ")).")
    }
    return Group.all.filter { names.contains($0.name) }
  }
}

/// The path, from the root on.
func absolute(_ path: String) -> String {
  URL(fileURLWithPath: path).standardizedFileURL.path
}
