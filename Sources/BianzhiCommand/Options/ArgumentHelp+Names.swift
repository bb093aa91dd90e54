import ArgumentParser

/// What is said of arguments and options that several commands have.
extension ArgumentHelp {
  static var organ: ArgumentHelp {
    ArgumentHelp(say("机构代码或名称", "Code or name of the organ"), valueName: "organ")
  }

  static var plan: ArgumentHelp { ArgumentHelp(say("计划编号，如 P1", "The plan, as P1")) }

  /// A leader of a plan.
  static var leader: ArgumentHelp { ArgumentHelp(say("审核对象编号，如 P1-7", "The leader, as P1-7")) }

  static var track: ArgumentHelp {
    ArgumentHelp(
      say(
        "staffing 机构编制、appointments 选人用人、economic 经济责任", "staffing, appointments or economic"))
  }
}
