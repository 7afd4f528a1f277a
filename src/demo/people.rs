//! Names from many places, put together by chance: nobody in the log exists.

use super::dice::Dice;

/// Where names and cities go together, and the language a sourcer could write there.
pub(super) struct Culture {
    /// Language of a note, besides English: `de`, `fr`, `es`, `nl`, `pt` or none.
    pub(super) language: Option<&'static str>,
    given: &'static [&'static str],
    family: &'static [&'static str],
    pub(super) cities: &'static [&'static str],
    pub(super) schools: &'static [&'static str],
}

/// A person's name as a log holds it.
#[derive(Clone, Debug, Default)]
pub(super) struct Person {
    pub(super) title: &'static str,
    pub(super) given: &'static str,
    pub(super) family: &'static str,
    pub(super) second_family: &'static str,
}

impl Person {
    pub(super) fn draw(dice: &mut Dice, culture: &Culture) -> Self {
        let mut person = Person {
            title: if dice.chance(0.03) { "Dr. " } else { "" },
            given: dice.pick(culture.given),
            family: dice.pick(culture.family),
            second_family: "",
        };
        let compound = match culture.language {
            Some("es" | "pt") => 0.4,
            _ => 0.04,
        };
        let second = dice.pick(culture.family);
        if dice.chance(compound)
            && second != person.family
            && !second.contains(' ')
            && !person.family.contains(' ')
        {
            person.second_family = second;
        }
        person
    }

    /// Writes `Dr. Ana Sousa-Leal`. Iberian second surnames stand apart, all others are hyphenated.
    pub(super) fn write(&self, out: &mut String, iberian: bool) {
        out.push_str(self.title);
        out.push_str(self.given);
        out.push(' ');
        out.push_str(self.family);
        if !self.second_family.is_empty() {
            out.push(if iberian { ' ' } else { '-' });
            out.push_str(self.second_family);
        }
    }
}

/// Short forms that a sourcer may greet with; the same person.
pub(super) const NICKNAMES: [(&str, &str); 10] = [
    ("William", "Bill"),
    ("Robert", "Rob"),
    ("Thomas", "Tom"),
    ("Katherine", "Kate"),
    ("Elizabeth", "Liz"),
    ("Michael", "Mike"),
    ("Samuel", "Sam"),
    ("Alexandra", "Alex"),
    ("Susan", "Sue"),
    ("Daniel", "Dan"),
];

macro_rules! culture {
    ($language:expr, [$($given:literal)*], [$($family:literal)*], [$($city:literal)*], [$($school:literal)*]) => {
        Culture { language: $language, given: &[$($given),*], family: &[$($family),*], cities: &[$($city),*], schools: &[$($school),*] }
    };
}

/// English-speaking first, since most recipients are; then the rest of the world.
pub(super) const CULTURES: [Culture; 16] = [
    culture!(None,
        ["William" "Robert" "Thomas" "Katherine" "Elizabeth" "Michael" "Samuel" "Alexandra" "Susan" "Daniel" "Grace" "Oliver" "Hannah" "Simon" "Naomi" "Keith" "Joanna" "Philippa"],
        ["Hartwell" "Pemble" "Ashdown" "Thackray" "Lorrimer" "Wetherby" "Colcott" "Dunmore" "Fairbrook" "Garside" "Hollis" "Inchley" "Marlowe-Finch" "O'Dwyer" "Rushworth" "Stannard" "Tilbrook" "Yardley"],
        ["Leeds" "Bristol" "Manchester" "Toronto" "Melbourne" "Boston" "Denver" "Glasgow"],
        ["Calder Valley College" "Northmoor University" "Whitcombe Institute" "Lakeshore Technical College"]),
    culture!(None,
        ["Aoife" "Cillian" "Niamh" "Oisín" "Róisín" "Seán" "Siobhán" "Tadhg"],
        ["Breathnach" "Ó Ceallaigh" "McGlinchey" "Ní Dhomhnaill" "Hanrahan" "Killeen" "Mulrooney" "Scanlon"],
        ["Dublin" "Cork" "Galway"],
        ["Corrib Institute of Technology" "Liffey College"]),
    culture!(Some("de"),
        ["Jürgen" "Anneliese" "Björn" "Käthe" "Hans-Peter" "Sören" "Annika" "Matthias" "Ulrike" "Florian" "Lena" "Jens" "Dörte" "Anke"],
        ["Müller-Brandt" "Schönfelder" "Weißhaupt" "Brückner" "Eichhorn" "Grünwald" "Hölscher" "Kettler" "Lindemann" "Reinhardt" "Strößner" "Vogelsang" "von Rabenau" "Zimmerer"],
        ["Munich" "Hamburg" "Leipzig" "Stuttgart" "Zürich" "Graz"],
        ["Technische Hochschule Elbtal" "Hochschule Rabenstein" "Universität Seewald"]),
    culture!(Some("fr"),
        ["Anne-Marie" "Jean-Baptiste" "Élodie" "François" "Hélène" "Loïc" "Maëlle" "Océane" "Rémi" "Thérèse" "Gaël" "Clémence"],
        ["Beauchêne" "Delacourt" "Lefèvre-Roux" "Marchand" "Péricard" "Quesnel" "Rivière" "Sérac" "Tissandier" "Vauclair" "d'Aubremont" "Le Goff"],
        ["Lyon" "Nantes" "Toulouse" "Lille" "Geneva" "Montréal"],
        ["École des Arts et Techniques de Valmont" "Université du Val d'Arve"]),
    culture!(Some("es"),
        ["José Luis" "María José" "Íñigo" "Begoña" "Álvaro" "Nuria" "Joaquín" "Lucía" "Ramón" "Inés" "Martín" "Ximena"],
        ["Aguirre" "Barrientos" "Cifuentes" "Echeverría" "Ibáñez" "Larrañaga" "Montalbán" "Núñez" "Peñalver" "Quiñones" "Salcedo" "Urrutia"],
        ["Madrid" "Valencia" "Bilbao" "Bogotá" "Santiago" "Monterrey"],
        ["Universidad de Montesclaros" "Instituto Técnico Ribera"]),
    culture!(Some("pt"),
        ["João" "Inês" "Tomé" "Conceição" "Gonçalo" "Beatriz" "Antônio" "Luísa" "Matilde" "Rui" "Thaís" "Vinícius"],
        ["Alvarenga" "Brandão" "Carvalhal" "Fagundes" "Guimarães" "Leitão" "Magalhães" "Peixoto" "Sampaio" "Tavares" "Vilhena" "da Conceição"],
        ["Lisbon" "Porto" "Curitiba" "Recife" "Braga"],
        ["Universidade da Serra Alta" "Politécnico do Mondego"]),
    culture!(Some("nl"),
        ["Maarten" "Femke" "Joost" "Sanne" "Thijs" "Marloes" "Wouter" "Anouk" "Ruben" "Liesbeth"],
        ["van der Meer" "de Wit" "Hoekstra" "ten Brinke" "Verhoeven" "van 't Hof" "Dijkhuizen" "Zwaneveld" "op den Kamp" "Bloemendaal"],
        ["Utrecht" "Eindhoven" "Rotterdam" "Ghent"],
        ["Hogeschool Waterland" "Universiteit Zuiderpolder"]),
    culture!(None,
        ["Åsa" "Bjørn" "Håkon" "Ingrid" "Sigríður" "Søren" "Tuuli" "Väinö" "Maja" "Elin" "Jørgen" "Kaisa"],
        ["Ångström-Holm" "Bjerregaard" "Grønlund" "Hämäläinen" "Jónsdóttir" "Kjærgaard" "Lindqvist" "Nygård" "Øverland" "Sjöstrand" "Virtala" "Tømmerås"],
        ["Gothenburg" "Aarhus" "Trondheim" "Tampere" "Reykjavík"],
        ["Fjordheim University College" "Norrby Tekniska Högskola"]),
    culture!(None,
        ["Agnieszka" "Łukasz" "Małgorzata" "Paweł" "Zbigniew" "Bożena" "Jiří" "Kateřina" "Ondřej" "Šárka"],
        ["Brzozowski" "Dąbrowa" "Głowacka" "Jędrzejczak" "Wiśniowska" "Żurawski" "Dvořáček" "Hrubý" "Říha" "Šimůnková"],
        ["Kraków" "Wrocław" "Gdańsk" "Brno" "Prague"],
        ["Politechnika Nadwiślańska" "Vysoká škola Vltava"]),
    culture!(None,
        ["Zoltán" "Ágnes" "Lőrinc" "Ștefan" "Ilinca" "Răzvan" "Borbála" "Mihai"],
        ["Kőszegi" "Szentmártoni" "Vörösváry" "Ciobănel" "Dumbrăveanu" "Țepeluș" "Halász" "Moldovan"],
        ["Budapest" "Cluj-Napoca" "Timișoara"],
        ["Dunakanyar Műszaki Főiskola" "Universitatea Valea Someșului"]),
    culture!(None,
        ["Çağla" "Emre" "Gökhan" "İpek" "Ayşe" "Şebnem" "Ömer" "Burak"],
        ["Akçay" "Büyükdere" "Gündoğdu" "Karabağ" "Öztürkmen" "Şahinoğlu" "Yıldırım" "Uçar"],
        ["Istanbul" "Ankara" "Izmir"],
        ["Boğazkent Teknik Üniversitesi"]),
    culture!(None,
        ["Aisha" "Omar" "Layla" "Karim" "Nour" "Yusuf" "Huda" "Tariq"],
        ["Al-Hamdani" "Ben Youssef" "El-Sharif" "Haddadin" "Khoury-Nasr" "Mansouri" "Qabbanji" "Zeitoun"],
        ["Dubai" "Amman" "Casablanca" "Beirut"],
        ["Al Waha University of Technology"]),
    culture!(None,
        ["Aarav" "Ishita" "Karthik" "Lakshmi" "Meenakshi" "Rohan" "Sanjana" "Vikram" "Anjali" "Devendra"],
        ["Balasubramanian" "Chatterjee" "Deshpande" "Iyengar" "Krishnamurthy" "Mukherjee" "Nambiar" "Raghunathan" "Thakkar" "Venkatesan"],
        ["Bengaluru" "Pune" "Chennai" "Hyderabad"],
        ["Sahyadri Institute of Engineering" "Cauvery Technical University"]),
    culture!(None,
        ["Wei Ling" "Xiaoyu" "Jun" "Mei-Hua" "Hiroshi" "Sakura" "Ji-woo" "Min-jun" "Haruka" "Zhiyuan"],
        ["Ouyang" "Zhuge" "Takahama" "Morinaga" "Kwon" "Hwang" "Tsai" "Fukushiro" "Nakazono" "Seo"],
        ["Singapore" "Osaka" "Busan" "Taipei"],
        ["Minamikawa Institute of Technology" "Hangang Technical College"]),
    culture!(None,
        ["Thảo" "Dũng" "Hương" "Quốc Bảo" "Nurul" "Bayu" "Putri" "Jomar"],
        ["Nguyễn" "Đặng" "Trương" "Phùng" "Wirasaputra" "Kusumawati" "Dimaculangan" "Hidayatullah"],
        ["Hanoi" "Jakarta" "Manila"],
        ["Sông Hương Technical University"]),
    culture!(None,
        ["Adaeze" "Chukwuemeka" "Folasade" "Oluwaseun" "Kwabena" "Thandiwe" "Wanjiru" "Sipho" "Akosua" "Babajide"],
        ["Adeyinka-Cole" "Boateng-Owusu" "Ezeokafor" "Kamau" "Mokoena" "Ndlovu" "Okonjo" "Olabisi" "Wambugu" "Zulu"],
        ["Lagos" "Accra" "Nairobi" "Cape Town"],
        ["Lagoon State Polytechnic" "Rift Valley Technical College"]),
];
