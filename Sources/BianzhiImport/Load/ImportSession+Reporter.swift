import BianzhiCore

/// Tables below whose title somebody reports whose people they may not be: 县水利工程站花名册, 填报单位：县水利局.
extension ImportSession {
  /// Whose a table is whose label names who reports it, where its title names another unit of the ledger: that of which the
  /// other one is the superior, or which the sheet or the file is called after.
  ///
  /// - Returns: nil where nobody can say which of both is meant; ``SheetAtHand/unclearUnit`` tells them.
  func unit(of table: ImportTable, reportedBy found: SheetOrgan) throws -> SheetOrgan? {
    let captions = table.found.captions
    guard captions.contains(where: { $0.row == found.row && $0.namesReporter }),
      try organs.known(name: found.name) == found.key,
      let title = try titled(captions, besides: found),
      // Who makes the form for all units is not the unit.
      !Self.issuers.contains(where: title.name.holds)
    else { return found }
    let names = [table.sheet, table.place.file].compactMap { $0 }.flatMap { Caption.organs(in: $0) }
    for name in names {
      let key = try organs.known(name: name)
      if key == title.key { return title }
      if key == found.key { return found }
    }
    if try owner.sync({ try $0.superior(of: title.key) }) == found.key { return title }
    if try owner.sync({ try $0.superior(of: found.key) }) == title.key { return found }
    sheet.unclearUnit = (title.name, found.name)
    return nil
  }

  /// The unit that titles name in full, other than one.
  private func titled(_ captions: [Caption], besides other: SheetOrgan) throws -> SheetOrgan? {
    for caption in captions.reversed() {
      for name in caption.titledOrgans where !RegionName.isAlone(name) {
        guard let key = try organs.known(name: name) else { continue }
        return key == other.key
          ? nil
          : SheetOrgan(
            key: key, name: name, source: .title, row: caption.row, isDisputed: true,
            other: other.name)
      }
    }
    return nil
  }

  private static let issuers = [
    "编制委员会", "编办", "组织部", "人力资源和社会保障局", "人社局", "人力资源社会保障局",
  ]
}

extension Caption {
  /// Whether it names who reports, which may be another unit than that of the table.
  fileprivate var namesReporter: Bool {
    texts.flatMap(Self.pieces).contains { text in
      Self.label(of: text.compatibilityForm).map { Self.reporters.contains($0.label) } ?? false
    }
  }

  private static let reporters: Set<String> = ["填报单位", "报送单位", "上报单位", "填表单位", "编制单位"]
}
