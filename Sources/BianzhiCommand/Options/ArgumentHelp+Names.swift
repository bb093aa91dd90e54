import ArgumentParser

/// What is said of arguments and options that several commands have.
extension ArgumentHelp {
  static var organ: ArgumentHelp {
    ArgumentHelp(say("机构代码或名称", "Code or name of the organ"), valueName: "organ")
  }

  /// The organ of an inner body.
  static var organOfBody: ArgumentHelp {
    ArgumentHelp(
      say(
        "内设机构属于哪个机构（代码或名称）；只有一个时可省",
        "Whose inner body it is, by code or name, where several have one"),
      valueName: "organ")
  }

  /// A name as some table has it.
  static var written: ArgumentHelp {
    ArgumentHelp(say("表中的写法", "The name as the table writes it"), valueName: "written")
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
