import BianzhiCore

extension OrganKeys {
  /// The organ of the ledger that a title or the beginning of a post names: as ``known(name:)``, and of a town,
  /// township or street its government: 云浦乡 is 云浦乡人民政府.
  func unit(named name: String) throws -> Int64? {
    if let key = try known(name: name) { return key }
    for (place, offices) in Self.offices where name.hasSuffix(place) {
      for office in offices {
        if let key = try known(name: name + office) { return key }
      }
    }
    return nil
  }

  /// What stands behind the name of a place in that of its government.
  private static let offices: [(place: String, offices: [String])] = [
    ("乡", ["人民政府", "政府"]), ("镇", ["人民政府", "政府"]), ("街道", ["办事处", "人民政府"]),
    ("街道办", ["事处"]), ("开发区", ["管理委员会", "管委会"]), ("园区", ["管理委员会", "管委会"]),
  ]
}
