import BianzhiCore
import Testing

/// An error, the name of its case, and what it says.
struct ProblemSample: Sendable, CustomTestStringConvertible {
  /// Such as `PlanError.isDone`; of an error that is no enum, the type alone.
  let name: String
  let wording: Wording
  let status: BianzhiCore.ExitStatus
  /// The first value that it carries, as text: where something went wrong.
  let place: String?

  init(_ problem: some Problem) { self.init(problem, problem.wording, problem.status) }

  /// For errors of modules that know no ``Problem``.
  init<Value: Error>(_ value: Value, _ wording: Wording, _ status: BianzhiCore.ExitStatus) {
    let mirror = Mirror(reflecting: value)
    (self.wording, self.status) = (wording, status)
    guard mirror.displayStyle == .enum else {
      (name, place) = ("\(Value.self)", nil)
      return
    }
    name = "\(Value.self).\(enumCaseName(value).map { String(cString: $0) } ?? "?")"
    place = mirror.children.first.flatMap { Self.first(in: $0.value) }
  }

  /// Texts, numbers and what describes itself are shown as they stand; other values are looked into.
  private static func first(in value: Any) -> String? {
    switch value {
    case let text as String: text
    case let number as Int: "\(number)"
    case is Wording, is any Error: nil
    default: Mirror(reflecting: value).children.first.flatMap { first(in: $0.value) }
    }
  }

  var testDescription: String { name }
}

/// The name of a value's case, as the runtime keeps it. Mirrors know it only of cases that carry something.
@_silgen_name("swift_EnumCaseName")
private func enumCaseName<Value>(_ value: Value) -> UnsafePointer<CChar>?
