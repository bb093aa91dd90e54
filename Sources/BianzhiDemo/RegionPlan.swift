/// The organs of one region: the city itself, or one of its counties with its townships.
struct RegionPlan: Sendable {
  enum Area {
    case city
    case county(Int)
  }

  /// The codes of the Party committee and the government others stand under.
  struct Roots {
    let party: String
    let government: String
  }

  private(set) var organs: [OrganPlan] = []
  private(set) var roots = Roots(party: "", government: "")

  private let area: Area
  private let superiors: Roots?
  /// Sizes in thousandths of the templates' weights.
  private let scale: Int
  private let regionCode: String
  private let region: String
  private var people = 0
  private var towns = 0

  init(area: Area, superiors: Roots?, scale: Int) {
    (self.area, self.superiors, self.scale) = (area, superiors, scale)
    switch area {
    case .city: (regionCode, region) = ("339900", Places.city)
    case .county(let index):
      (regionCode, region) = ("3399" + padded(index + 1, 2), Places.county(index).name)
    }
  }

  /// Adds organs until about that many people have a place.
  mutating func fill(people limit: Int, random: inout SplitMix64) {
    addRoots(random: &random)
    var index = 0
    while people < limit {
      if index < OrganTemplate.common.count {
        add(OrganTemplate.common[index], ordinal: nil, random: &random)
      } else {
        let number = index - OrganTemplate.common.count
        let (round, place) = number.quotientAndRemainder(dividingBy: OrganTemplate.numbered.count)
        add(OrganTemplate.numbered[place], ordinal: round + 1, random: &random)
      }
      if index % 3 == 0 { addTown(random: &random) }
      index += 1
    }
  }

  private var isCity: Bool {
    if case .city = area { true } else { false }
  }

  private mutating func addRoots(random: inout SplitMix64) {
    let sort: String =
      switch area {
      case .city: "市"
      case .county(let index): Places.county(index).sort
      }
    let party = add(
      "中共\(region)委员会", .partyCommittee, .office, weight: 15, parent: superiors?.party ?? "",
      heads: [sort + "委书记"], deputy: sort + "委副书记", random: &random)
    let government = add(
      "\(region)人民政府", .government, .office, weight: 17, parent: superiors?.government ?? "",
      heads: [sort + "长"], deputy: "副" + sort + "长", random: &random)
    roots = Roots(party: party, government: government)
  }

  private mutating func add(
    _ template: OrganTemplate, ordinal: Int?, random: inout SplitMix64
  ) {
    let number = ordinal.map { "第" + Places.ordinal($0) } ?? ""
    add(
      region + number + template.name, template.category, template.staffing,
      weight: isCity ? template.weight * 7 / 5 : template.weight,
      parent: template.category.isUnderParty ? roots.party : roots.government,
      heads: [template.head], deputy: "副" + template.head, random: &random)
  }

  private mutating func addTown(random: inout SplitMix64) {
    guard case .county(let county) = area, towns < Places.townsOfCounty else { return }
    let town = Places.town(towns, ofCounty: county)
    towns += 1
    let isStreet = town.sort == "街道"
    let name = region + town.name + town.sort
    let code = add(
      name + (isStreet ? "办事处" : "人民政府"), .township, .township, weight: 52,
      parent: roots.government,
      heads: [isStreet ? "党工委书记" : "党委书记", isStreet ? "办事处主任" : town.sort + "长"],
      deputy: isStreet ? "办事处副主任" : "副" + town.sort + "长", random: &random)
    let service = OrganTemplate.townService
    add(
      name + service.name, service.category, service.staffing, weight: service.weight, parent: code,
      heads: [service.head], deputy: "副" + service.head, tier: .town, random: &random)
  }

  @discardableResult
  private mutating func add(
    _ name: String, _ category: OrganCategory, _ staffing: Staffing, weight: Int, parent: String,
    heads: [String], deputy: String, tier: Tier? = nil, random: inout SplitMix64
  ) -> String {
    let code = regionCode + padded(organs.count + 1, 4) + "00"
    let tier = tier ?? (category == .township ? .town : isCity ? .city : .county)
    let isRoot = category == .partyCommittee || category == .government
    let rank: OrganRank =
      switch tier {
      case .city: isRoot ? .city : .division
      case .county: isRoot ? .division : .section
      case .town: category == .township ? .section : .unit
      }
    let size = max(8, weight * scale / 1_000 * (86 + random.below(29)) / 100)
    organs.append(
      OrganPlan(
        code: code, name: name, parent: parent, region: region, category: category, rank: rank,
        tier: tier, staffing: staffing, heads: heads, deputy: deputy,
        bodyStart: random.below(97), size: size))
    people += size
    return code
  }
}
