/// What names are compared by: each name taken apart once, and only as far as it is asked for.
///
/// Matchers of one ledger share it, since the names of inner bodies repeat from organ to organ.
package final class NameForms {
  let regions: RegionNames
  private var known: [String: NameForm] = [:]

  /// - Parameter regions: the ledger's regions by full name; without any, names must have the same
  ///   region.
  package init(regions: [String] = []) {
    self.regions = RegionNames(regions)
  }

  /// The forms of a name as it is written.
  func form(of written: String) -> NameForm {
    if let form = known[written] { return form }
    let form = NameForm(written, regions: regions)
    known[written] = form
    return form
  }
}

/// The forms of one written name.
final class NameForm {
  let written: String
  let normal: String
  /// The normal form parted into place and rest.
  let placed: PlacedName
  private let regions: RegionNames

  init(_ written: String, regions: RegionNames) {
    (self.written, self.regions) = (written, regions)
    normal = OrganName.normal(written)
    placed = regions.placed(normal)
  }

  /// The shortest official form. Names of equal short form are one name.
  private(set) lazy var short: PlacedName = {
    let reduced = ShortName.reduced(normal)
    let bare = ShortName.withoutCommittee(reduced == normal ? placed : regions.placed(reduced))
    let rest = ShortName.withoutTownOffice(ShortName.reduced(bare.rest))
    return PlacedName(place: bare.place, rest: rest)
  }()

  /// The base name and its plates; nil where it has none.
  private(set) lazy var plate: ExtraPlate? = ExtraPlate(written)

  /// The plates that an organ's name joins; empty where it is one name.
  private(set) lazy var joinedPlates: [String] = JoinedPlates.names(in: normal)

  /// The name as proposals compare it.
  private(set) lazy var compared = ComparedName(written, regions: regions)
}
