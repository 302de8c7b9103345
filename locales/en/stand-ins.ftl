# Who stands in for a specialist who is away.
stand-in-line = Away until the end of { $until }; { $deputy } stands in.
stand-in-choose = { $name } is away. Who stands in? Whoever is chosen sees and does all that concerns the clusters that { $name } follows.
stand-in-nobody = Nobody else of the Board can stand in for { $name } yet.
stand-in-until = Until the end of which day does { $deputy } stand in?
stand-in-set = From now until the end of { $until }, { $deputy } stands in for { $name }. Those concerned have been told.
stand-in-ended = Nobody stands in any more.
stand-in-news-deputy = You stand in for { $name } until the end of { $until }: questions and papers of those clusters now come to you.
stand-in-news-away = { $deputy } stands in for you until the end of { $until }. When you are back earlier, tap to end it in /mydata.
stand-in-news-ended = { $name } is back; you no longer stand in.
button-stand-in = Away: who stands in
button-stand-in-until = Until { $date }
button-stand-in-end = End standing in
staff-clusters-without = Clusters that no specialist follows: { $names }
