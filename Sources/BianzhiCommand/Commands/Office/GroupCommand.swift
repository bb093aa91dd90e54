import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// `bianzhi group`: the group that leads the audit.
struct GroupCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    Help(
      "group", zh: "审核工作领导小组的成员",
      en: "Members of the group that leads the audit", example: "list"
    ).configuration(
      subcommands: [Appoint.self, Leave.self, List.self])
  }

  /// `bianzhi group set`
  struct Appoint: Verb {
    static let help = Help(
      "group set", zh: "加入成员，或变更其部门和角色",
      en: "Take in a member, or change office and role",
      example: Wording(
        zh: "冯丁 --office 组织部 --role head --by 周甲 --on 2010-01-10",
        en: "MEMBER --office Organisation --role head --by NAME --on 2010-01-10"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Argument(help: ArgumentHelp(say("姓名", "The person's name"), valueName: "name"))
    var name: String
    @Option(help: ArgumentHelp(say("部门", "The office"), valueName: "name")) var office: String
    @Option(
      help: ArgumentHelp(
        say("head 组长、deputy 副组长、member 成员", "head, deputy or member"), valueName: "role"))
    var role: Choice<GroupRole>

    func execute() throws -> ExitStatus {
      try acting.perform(in: common.ledger()) { desk in
        try desk.write(SetMember(office: office, role: role.value), of: GroupMember.name(name))
      }
      tell(Wording(zh: "\(name)：\(role.wording.zh)", en: "\(name): \(role.wording.en)"))
      return .done
    }
  }

  /// `bianzhi group leave`
  struct Leave: Verb {
    static let help = Help(
      "group leave", zh: "成员退出",
      en: "A member leaves",
      example: Wording(
        zh: "冯丁 --by 周甲 --on 2010-12-31",
        en: "MEMBER --by NAME --on 2010-12-31"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Argument(help: ArgumentHelp(say("姓名", "The person's name"), valueName: "name"))
    var name: String

    func execute() throws -> ExitStatus {
      try acting.perform(in: common.ledger()) {
        try $0.write(LeaveGroup(), of: GroupMember.name(name))
      }
      tell(Wording(zh: "\(name)：已退出", en: "\(name): left"))
      return .done
    }
  }

  /// `bianzhi group list`
  struct List: Verb {
    static let help = Help(
      "group list", zh: "列出成员，包括已退出的",
      en: "List the members, those who left included")

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let ledger = try common.ledger()
      try show(Tables.group, ledger.groupMembers(), of: ledger, request)
      return .done
    }
  }
}
