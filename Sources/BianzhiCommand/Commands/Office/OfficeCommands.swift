import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// The commands of the office's own work.
enum OfficeCommands {
  static var all: [any ParsableCommand.Type] {
    [
      JointCommand.self, GroupCommand.self, MeetingCommand.self, PracticeCommand.self,
      PackageCommand.self,
    ]
  }
}

/// Numbers as arguments.
enum OfficeArgument {
  /// A leader of a plan, written as P1-7.
  static func subject(_ text: String) throws -> PlanSubjectName {
    guard let name = PlanSubjectName(text) else { throw ActError.unknown(text) }
    return name
  }

  /// A numbered record, such as M1.
  static func number(_ text: String, _ letter: Character) throws -> Int {
    guard let number = RecordName.number(text, letter) else { throw ActError.unknown(text) }
    return number
  }

  /// The two numbers of M1-2.
  static func pair(_ text: String, _ letter: Character) throws -> (first: Int, second: Int) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = RecordName.number(String(parts[0]), letter),
      let second = Int(parts[1]), second > 0
    else { throw ActError.unknown(text) }
    return (first, second)
  }
}
