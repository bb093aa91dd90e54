import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

extension PackageCommand {
  /// `bianzhi package show`
  struct Show: LedgerCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "show",
        abstract: say(
          "核对一个数据包文件并显示内容；不导入", "Check a package file and show it; nothing is stored"),
        discussion: say("例：bianzhi package show 漪浦.json", "EXAMPLE: bianzhi package show yipu.json")
      )
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: PackageHelp.file) var file: InputPath

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let package = try OfficePackage.read(file.path)
      try ResultWriter.write(PackageTable.subjects(package), request)
      messages.note(
        Said(
          zh: """
            \(package.name)（\(package.office)）\(package.year) 年，截至 \(package.asOf)，\
            \(package.madeOn) 制作；问题 \(package.counts.findings)，编制 \(package.counts.strength)；\
            事件链末环 \(package.chain)
            """,
          en: """
            \(package.name) (\(package.office)), \(package.year), as of \(package.asOf), made on \
            \(package.madeOn); \(package.counts.findings) findings, \(package.counts.strength) lines \
            of strength; last link \(package.chain)
            """))
      return .done
    }
  }

  /// `bianzhi package list`
  struct List: LedgerCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "list", abstract: say("列出已导入的数据包", "List the packages taken"),
        discussion: say("例：bianzhi package list", "EXAMPLE: bianzhi package list"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let ledger = try common.ledger()
      try ChainedTable.write(
        PackageTable.listColumns, try ledger.packages().map(PackageTable.values), ledger, request)
      return .done
    }
  }

  /// `bianzhi package review`
  struct Review: LedgerCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "review",
        abstract: say(
          "复核下级的数据包：步骤、时限、销号依据、数据",
          "Review lower offices: steps, days, proofs of closing, data"),
        discussion: say(
          "例：bianzhi package review 339910 -o 复核.csv",
          "EXAMPLE: bianzhi package review 339910 -o review.csv"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @Argument(
      help: ArgumentHelp(say("下级编办代码；默认全部", "Code of one office; else all"), valueName: "office"))
    var office: String?

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let ledger = try common.ledger()
      let packages = try ledger.packages(office: office)
      if let office, packages.isEmpty { throw ActError.unknown(office) }
      let remarks = try ledger.packageRemarks(office: office)
      try ChainedTable.write(
        PackageTable.reviewColumns, remarks.map(PackageTable.values), ledger, request)
      let newest = packages.count(where: \.isNewest)
      messages.note(
        Said(
          zh: "复核 \(newest) 个数据包，\(remarks.count) 处问题",
          en: "Packages reviewed: \(newest); remarks: \(remarks.count)"))
      return .done
    }
  }
}
