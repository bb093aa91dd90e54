import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

extension PackageCommand {
  /// `bianzhi package show`
  struct Show: Verb {
    static let help = Help(
      "package show", zh: "核对一个数据包文件并显示内容；不导入",
      en: "Check a package file and show it; nothing is stored",
      example: Wording(
        zh: "漪浦.json",
        en: "yipu.json"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: PackageHelp.file) var file: InputPath

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let package = try OfficePackage.read(file.path)
      try Tables.subjects(of: package).write(package.subjects, request)
      messages.note(
        Wording(
          zh: """
            \(package.name)（\(package.office)）\(package.year) 年，截至 \(package.asOf)，\
            \(package.madeOn) 制作；问题 \(package.counts.findings)，编制 \(package.counts.strength)；\
            事件链末环 \(package.chain)
            """,
          en: """
            \(package.name) (\(package.office)), \(package.year), as of \(package.asOf), made on \
            \(package.madeOn); \(Counted(package.counts.findings, "finding")), \(package.counts.strength) lines \
            of strength; last link \(package.chain)
            """))
      return .done
    }
  }

  /// `bianzhi package list`
  struct List: Verb {
    static let help = Help(
      "package list", zh: "列出已导入的数据包",
      en: "List the packages taken")

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var anchoring: AnchorOptions

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table, anchors: anchoring.anchor)
      let ledger = try common.ledger()
      try show(Tables.packages, ledger.packages(), of: ledger, request)
      return .done
    }
  }

  /// `bianzhi package review`
  struct Review: Verb {
    static let help = Help(
      "package review", zh: "复核下级的数据包：步骤、时限、销号依据、数据",
      en: "Review lower offices: steps, days, proofs of closing, data",
      example: Wording(
        zh: "339910 -o 复核.csv",
        en: "339910 -o review.csv"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var anchoring: AnchorOptions
    @Argument(
      help: ArgumentHelp(
        say("下级编办代码；默认全部", "Code of one office (default: all)"), valueName: "office"))
    var office: String?

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table, anchors: anchoring.anchor)
      let ledger = try common.ledger()
      let packages = try ledger.packages(office: office)
      if let office, packages.isEmpty { throw Refusal.unknown(office) }
      let remarks = try ledger.packageRemarks(office: office)
      try show(Tables.packageReview, remarks, of: ledger, request)
      let newest = packages.count(where: \.isNewest)
      messages.note(
        Wording(
          zh: "复核 \(newest) 个数据包，\(remarks.count) 处问题",
          en: "Packages reviewed: \(newest); remarks: \(remarks.count)"))
      return .done
    }
  }
}
