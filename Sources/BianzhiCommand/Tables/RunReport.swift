import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// What a check saw and went by.
struct RunReport {
  let run: RunRecord
  private var info: RunInfo { run.info }

  /// The JSON document around its rules.
  var frame: JSONFrame {
    JSONFrame(
      [
        JSONMember("run", .integer(info.number)), JSONMember("as_of", .string("\(info.asOf)")),
        JSONMember("horizon", .integer(Int(info.horizon))),
        JSONMember("calibre", .string(info.calibre)),
        JSONMember("parameters", .string(run.parameters)),
      ], rowsKey: "rules")
  }

  func tell() {
    Console.shared.messages.note(
      Wording(
        zh: """
          第 \(info.number) 次检查：截至 \(info.asOf)，口径 \(info.calibre)，看到第 \(info.horizon) 次导入为止，\
          参数 \(run.parameters)
          """,
        en: """
          Run \(info.number): as of \(info.asOf), calibre \(info.calibre), imports up to \(info.horizon), \
          parameters \(run.parameters)
          """))
    if let changed = info.parameters.changedWording { Console.shared.messages.warning(changed) }
  }
}
