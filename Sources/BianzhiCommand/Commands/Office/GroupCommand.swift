import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// `bianzhi group`: the group that leads the audit.
struct GroupCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "group",
      abstract: say("审核工作领导小组的成员", "Members of the group that leads the audit"),
      discussion: say("例：bianzhi group list", "EXAMPLE: bianzhi group list"),
      subcommands: [Appoint.self, Leave.self, List.self])
  }

  /// `bianzhi group set`
  struct Appoint: LedgerCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "set",
        abstract: say("加入成员，或变更其部门和角色", "Take in a member, or change office and role"),
        discussion: say(
          "例：bianzhi group set 冯丁 --office 组织部 --role head --by 周甲 --on 2010-01-10",
          "EXAMPLE: bianzhi group set Feng --office Organisation --role head --by Zhou --on 2010-01-10"
        ))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Argument(help: ArgumentHelp(say("姓名", "The person's name"), valueName: "name"))
    var name: String
    @Option(help: ArgumentHelp(say("部门", "The office"), valueName: "name")) var office: String
    @Option(
      help: ArgumentHelp(
        say("head 组长、deputy 副组长、member 成员", "head, deputy or member"), valueName: "role"))
    var role: GroupRole

    func execute() throws -> ExitStatus {
      try common.ledger().act(on: acting.on, by: acting.by) { desk in
        try desk.setMember(name, office: office, role: role)
      }
      tell(Said(zh: "\(name)：\(role.said.zh)", en: "\(name): \(role.said.en)"))
      return .done
    }
  }

  /// `bianzhi group leave`
  struct Leave: LedgerCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "leave", abstract: say("成员退出", "A member leaves"),
        discussion: say(
          "例：bianzhi group leave 冯丁 --by 周甲 --on 2010-12-31",
          "EXAMPLE: bianzhi group leave Feng --by Zhou --on 2010-12-31"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Argument(help: ArgumentHelp(say("姓名", "The person's name"), valueName: "name"))
    var name: String

    func execute() throws -> ExitStatus {
      try common.ledger().act(on: acting.on, by: acting.by) { try $0.leaveGroup(name) }
      tell(Said(zh: "\(name)：已退出", en: "\(name): left"))
      return .done
    }
  }

  /// `bianzhi group list`
  struct List: LedgerCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "list",
        abstract: say("列出成员，包括已退出的", "List the members, those who left included"),
        discussion: say("例：bianzhi group list", "EXAMPLE: bianzhi group list"))
    }

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

extension GroupRole: ExpressibleByArgument {}
