import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// `bianzhi package`: what a lower office hands to the one above, and its review there.
struct PackageCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    Help(
      "package", zh: "下级报送的数据包：制作、导入、复核",
      en: "Packages of lower offices: make, import, review",
      example: Wording(
        zh: "make --plan P1 --office 339910 --name 漪浦区编办 --by 周甲 --on 2010-12-31 -o 漪浦.json",
        en: "make --plan P1 --office 339910 --name Yipu --by NAME --on 2010-12-31 -o yipu.json")
    ).configuration(
      subcommands: [
        Make.self, Show.self, Import.self, List.self, Review.self, Findings.self, Strength.self,
        Steps.self,
      ])
  }

  /// `bianzhi package make`
  struct Make: Verb {
    static let help = Help(
      "package make", zh: "制作报送上级的数据包；不含身份证号和问题涉及的人员",
      en: "Make the package of a plan; it holds no identity numbers and no persons of findings",
      example: Wording(
        zh: "--plan P1 --office 339910 --name 漪浦区编办 --by 周甲 --on 2010-12-31 -o 漪浦.json",
        en: "--plan P1 --office 339910 --name Yipu --by NAME --on 2010-12-31 -o yipu.json"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Option(help: .plan) var plan: Named<PlanName>
    @Option(
      help: ArgumentHelp(
        say("本办代码，上级在编号前加上它", "Code of this office; it stands before all numbers above"),
        valueName: "code"))
    var office: String
    @Option(help: ArgumentHelp(say("本办名称", "Name of this office"), valueName: "name"))
    var name: String
    @Option(
      help: ArgumentHelp(
        say("数据截至哪一天；默认 --on", "The day the numbers hold for (default: the day of --on)"),
        valueName: "day"))
    var asOf: CalendarDay?
    @Option(
      name: [.short, .long], help: ArgumentHelp(say("写入文件", "The file to write"), valueName: "file")
    )
    var output: OutputPath

    func validate() throws {
      guard !office.isEmpty, !office.contains(where: { $0 == "/" || $0.isWhitespace }) else {
        throw ValidationError(
          say("--office 是代码，不能有空白和 /。", "--office is a code without blanks and /."))
      }
    }

    func execute() throws -> ExitStatus {
      let number = try plan.name().number
      let made = try common.ledger().makePackage(
        plan: number, office: office, name: name, asOf: asOf, on: acting.on, by: acting.by,
        evenSo: acting.excuse
      ) { package in
        try WholeFile.write(Array(try package.bytes()), to: output, isPrivate: true)
      }
      let counts = made.counts
      tell(
        Wording(
          zh: """
            \(output.path)：对象 \(counts.subjects)，步骤 \(counts.steps)，问题 \(counts.findings)，\
            编制 \(counts.strength)
            """,
          en: """
            \(output.path): \(Counted(counts.subjects, "subject")), \(Counted(counts.steps, "step")), \
            \(Counted(counts.findings, "finding")), \(counts.strength) lines of strength
            """))
      for subject in made.subjects {
        let open = (subject.openFindings ?? []).joined(separator: " ")
        let organs = (subject.uncheckedOrgans ?? []).joined(separator: ", ")
        guard !open.isEmpty || !organs.isEmpty else { continue }
        messages.warning(
          Wording(
            zh: "\(subject.subject) 已完成，但现有未办结的问题（\(open)）或检查之后的新数据（\(organs)）；数据包中已注明",
            en: """
              \(subject.subject) is done, but findings are open now (\(open)) or data are newer than the check \
              (\(organs)); the package says so
              """))
      }
      return .done
    }
  }

  /// `bianzhi package import`
  struct Import: Verb {
    static let help = Help(
      "package import", zh: "导入下级的数据包；不与本级数据合并",
      en: "Take the package of a lower office; nothing of ours changes",
      example: Wording(
        zh: "漪浦.json --by 冯丁 --on 2011-01-05",
        en: "yipu.json --by NAME --on 2011-01-05"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Argument(help: PackageHelp.file) var file: InputPath
    @Option(
      help: ArgumentHelp(
        say(
          "同一代码换了名称，或同一名称换了代码时，说明理由",
          "Why another name under a known code, or the same name under another code, is right"),
        valueName: "reason"))
    var renamed: String?
    @Option(
      help: ArgumentHelp(
        say(
          "它取代的另一份计划、或同一编办另一代码的数据包，如 G1",
          "The package of another plan, or of the same office under another code, whose place it takes: G1"
        ),
        valueName: "package"))
    var inPlaceOf: String?

    func execute() throws -> ExitStatus {
      let package = try OfficePackage.read(file.path)
      let replaced = try inPlaceOf.map { text throws -> PackageName in
        guard let name = PackageName(text.uppercased()) else { throw Refusal.unknown(text) }
        return name
      }
      let taken = try common.ledger().act(on: acting.on, by: acting.by, evenSo: acting.excuse) {
        desk in
        try desk.take(package, renamed: renamed, replacing: replaced)
      }
      report(taken, of: package)
      return .done
    }

    private func report(_ taken: TakenPackage, of package: OfficePackage) {
      let what = "\(PersonNumber.mask(package.name)) \(package.year)"
      tell(
        taken.isKnown
          ? Wording(zh: "\(what)：已导入（\(taken.name)）", en: "\(what): is there (\(taken.name))")
          : Wording(zh: "\(taken.name)：\(what)", en: "\(taken.name): \(what)"))
      tellOthers(taken)
      messages.note(
        Wording(
          zh: "校验和（hash）相符：传送中没有变动；它不证明由谁制作，也防不住有意改动",
          en: """
            the checksum (hash) fits: nothing changed on the way; it does not prove who made the package, \
            nor that nobody changed it on purpose
            """))
    }

    /// Packages beside which it stands, or which stand before it.
    private func tellOthers(_ taken: TakenPackage) {
      if let newest = taken.newest {
        messages.warning(
          Wording(
            zh: "\(newest) 的截至日期或制作日期更晚，仍是最新；\(taken.name) 只作留存",
            en: "\(newest) is of a later day and stays the newest; \(taken.name) is kept beside it")
        )
      }
      if !taken.beside.isEmpty {
        let list = taken.beside.map(\.description).joined(separator: " ")
        messages.note(
          Wording(
            zh: "\(list) 是该单位同一年度的另一份计划，两份都计入",
            en: "\(list): another plan of that office and year; both count"))
      }
      if !taken.sharing.isEmpty {
        let list = taken.sharing.map(\.description).joined(separator: " ")
        messages.warning(
          Wording(
            zh: "\(list) 是另一代码的编办，有同样的审核对象，会重复计数；是同一编办的，请让对方核对 --office",
            en: """
              \(list) is of an office under another code and has the same leaders, who count twice; if it is the same \
              office, let them check --office
              """))
      }
    }
  }
}

/// Help that the commands of packages share.
enum PackageHelp {
  static var file: ArgumentHelp {
    ArgumentHelp(
      say("package make 写出的文件", "A file that package make wrote"), valueName: "file")
  }
}
