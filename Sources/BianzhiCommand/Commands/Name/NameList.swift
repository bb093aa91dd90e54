import ArgumentParser
import BianzhiCore
import BianzhiImport
import BianzhiQuery
import BianzhiReport

extension NameCommand {
  /// `bianzhi name list`
  struct List: Verb {
    static let help = Help(
      "name list", zh: "列出台账中没有的机构名称和未核定的内设机构，及近似名称",
      en:
        "List names of organs and inner bodies that the ledger does not have, with what they are like",
      example: "--all")

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @Flag(
      help: ArgumentHelp(
        say("也列出已按规则或认定对应的写法", "Also those that rules or decisions matched, and how")))
    var all = false

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let names = try common.ledger().writtenNames(includesMatched: all)
      try Tables.names.write(names, request)
      // What somebody rejected is settled, until the name is like another one.
      let open = names.count { $0.meant == nil && $0.isAccepted == nil }
      if request.format.isForPeople {
        messages.note(
          open == 0
            ? Wording(zh: "没有待认定的名称", en: "No name is open")
            : Wording(
              zh: "\(open) 个名称待认定：bianzhi name accept 写法 台账名称 [--organ 代码]，或 name reject",
              en:
                "Open names: \(open). Next: bianzhi name accept WRITTEN MEANT [--organ CODE], or name reject"
            ))
      }
      return .done
    }
  }
}
